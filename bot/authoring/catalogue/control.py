"""R2xx: where a conversation goes, and whether it ever gets out again."""

from __future__ import annotations

from bot.authoring.catalogue.entry import Entry, files, flow, steps
from bot.authoring.issues import Code

_CHAIN = {
    f"dialogs/level_{number}.yaml": flow(
        f"level_{number}",
        f"- call: level_{number + 1}\n  id: deeper\n- say: Back.\n  id: back"
        if number < 9
        else "- say: Here.",
    )
    for number in range(1, 10)
}

ENTRIES: tuple[Entry, ...] = (
    steps(
        Code.UNREACHABLE,
        "nobody gets here",
        "What stands above this step always leads elsewhere.",
        "Delete the step, or give it an id and let a `goto` lead to it.",
        "- end:\n- say: Nobody reads this.",
    ),
    steps(
        Code.ENDLESS,
        "round and round",
        "These steps lead back to themselves, never ask anything, and nothing in them changes what"
        " would lead out.",
        "Let the loop ask something, or let an `if` lead out of it.",
        "- say: Again.\n  id: again\n- goto: again",
    ),
    steps(
        Code.UNKNOWN_STEP,
        "no step of that id",
        "`goto` or `skip` leads to an id that no step of this flow has.",
        "Take the id that is suggested, or give the step you mean an `id`.",
        "- goto: close\n- say: Goodbye.\n  id: closing",
    ),
    files(
        Code.RECURSION,
        "flows that call each other in a circle",
        "A flow calls another which leads back to it, so that every round goes one level deeper;"
        " or the circle asks nothing, and would never stop.",
        "Make the call the last step of its flow, without `into`: then the one flow takes the"
        " other's place, and nothing piles up. And ask something on the way.",
        {
            "dialogs/talk.yaml": flow("talk", "- call: chat\n  id: to_chat\n- say: Back."),
            "dialogs/chat.yaml": flow(
                "chat", "- ask: it\n  id: ask_it\n  text: What?\n- call: talk\n  id: to_talk"
            ),
        },
    ),
    steps(
        Code.UNKNOWN_FLOW,
        "no flow of that name",
        "`call` or `remind` names a flow for which there is no file.",
        "Take the name that is suggested; after a rename, the present one.",
        "- call: walk\n  id: go_walking",
    ),
    files(
        Code.UNKNOWN_PARAM,
        "an argument the flow does not take",
        "What stands under `with` must be one of the `params` of the flow that is called.",
        "Add it to that flow's `params`, with a value for when nobody passes it; or delete it.",
        {
            "dialogs/talk.yaml": flow("talk", "- call: chat\n  id: to_chat\n  with: {who: name}"),
            "dialogs/chat.yaml": flow("chat", "- say: Hello.", 'params: {whom: ""}\n'),
        },
        '- call: chat   # which has   params: {whom: ""}\n  id: to_chat\n  with: {who: name}',
    ),
    files(
        Code.NEVER_GIVES,
        "nothing comes back",
        "`into` waits for what the called flow gives back, but that flow never does.",
        "Let it end with `end: {give: …}`, or delete `into`.",
        {
            "dialogs/talk.yaml": flow("talk", "- call: chat\n  id: to_chat\n  into: mood"),
            "dialogs/chat.yaml": flow("chat", "- say: Hello."),
        },
        "- call: chat   # which only says hello\n  id: to_chat\n  into: mood",
    ),
    files(
        Code.TOO_DEEP_CALLS,
        "calls too deep",
        "Flows call flows that call flows: more than eight wait for one another.",
        "Let a flow do more itself. A call that is the last step of its flow does not count.",
        _CHAIN,
        "- call: level_2   # which calls level_3, and so on to level_9\n  id: deeper\n- say: Back.",
    ),
    steps(
        Code.NO_WAY_OUT,
        "a talk without an end",
        "These steps lead back to themselves whatever is answered, and only /cancel leads out.",
        "Let an `if` lead out of them, or add `skip: {to: …}` to a question.",
        "- ask: word\n  id: ask_word\n  text: One more word?\n- goto: ask_word",
    ),
)
