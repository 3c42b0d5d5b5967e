"""The plainest words in other languages than English, without accents, as people type them.

The coach speaks English; but who writes "quiero morir" is not to be asked whether to keep it in the
journal. Only what hardly means anything else is here, and nothing of it is read for more."""

from __future__ import annotations

from bot.coach.safety.rule import Entry, rules

# Of laughing, of hunger, of shame: as one exaggerates.
LIGHTLY = """
(de|vor|dal|dalle|di|van|da) (risa|rire|lachen|ridere|rir|hambre|calor|sueno|faim|chaud|hunger|
    langeweile|fame|sed|verguenza|vergonha|honte|sommeil|risate|vergogna|fome|durst|scham|skratt)
(jaja|jajaja|jajajaja|kkk|kkkk|mdr|ptdr|xd|haha)
"""

# What surrounds it is read as English, and tells nothing.
AS_SAID = "past hypothetical kin laugh"

DYING = (
    *rules(
        "card",
        "suicide",
        "a wish to be dead, in another language",
        """
        (me quiero|quiero|me quisiera|quisiera|prefiero|deseo) (morir|morirme|matarme|suicidarme|
            desaparecer para siempre)
        (me voy a|voy a|pienso en|pensando en) (matar|matarme|suicidar|suicidarme|quitarme la vida)
        no quiero (mas|ya)? (vivir|seguir viviendo|seguir viva|seguir vivo|estar viva|estar vivo|
            despertar) ~1 {end}
        (ganas de|pensamientos de) (morir|morirme|matarme|suicidarme|suicidio)
        (quero|queria|vou|prefiro|vontade de) (morrer|me matar|suicidar|me suicidar|tirar minha
            vida)
        nao quero (mais)? (viver|estar viva|estar vivo|acordar)
        (je veux|jai envie de|envie de|je voudrais|je vais|je pense a) (mourir|me tuer|me suicider|
            (en|den) finir|de (mourir|me tuer)|crever)
        envie den finir
        je (ne)? veux plus (vivre|etre la|me reveiller|continuer a vivre)
        ich (will|mochte|moechte|wollte|wurde gern) ~2 (sterben|tot sein|mich
            umbringen|mich toten)
        ich (will|mochte|moechte|kann) ~1 nicht mehr (leben|weiterleben|aufwachen|da sein)
        ich (bringe|bring) mich ({end}|heute|bald|noch|jetzt|morgen|um)
        (mich umbringen|mir das leben nehmen|meinem leben ein ende)
        (voglio|vorrei|volevo) (solo)? (morire|uccidermi|ammazzarmi|farla finita|togliermi la vita)
        non voglio piu (vivere|svegliarmi|esserci)
        ik wil (gewoon|echt|liever)? (dood|sterven|niet meer leven|er niet meer zijn|zelfmoord)
        (chce|chcialabym|chcialbym) (umrzec|sie zabic|zabic sie|nie zyc)
        nie chce (mi)? (sie)? (juz)? zyc
        jag vill (bara)? (do|dodo|inte leva|ta livet av mig|ta mitt liv)
        jeg vil (bare)? (do|ikke leve|ta livet mitt|tage mit liv)
        (olmek|intihar etmek) istiyorum
        yasamak istemiyorum
        (aku|saya|gue|gw) (ingin|mau|pengen|pingin) (mati|bunuh diri)
        (gusto|gustong) (ko)? (na)? ~1 (mamatay|magpakamatay)
        (main|mai|mujhe|mein) (marna|mar jana|khudkushi|suicide karna) (chahta|chahti|hai|karna)
        (marna|mar jana) (chahta|chahti) (hu|hun|hoon)
        (jeena|jina) nahi (chahta|chahti|hai)
        """,
        near=LIGHTLY,
        keeps=AS_SAID,
    ),
)
HURT = (
    *rules(
        "card",
        "abuse",
        "someone close is violent to them, in another language",
        """
        mi (marido|esposo|novio|mujer|novia|pareja|padre|madre|ex) me (pega|golpea|maltrata|viola|
            amenaza|pego|golpeo|violo|amenazo)
        meu (marido|namorado|pai|ex|parceiro|esposo) (me)? (bate|bateu|espanca|agride|ameaca|
            estuprou|agrediu) ~1 (em mim)?
        mon (mari|copain|ex|pere|compagnon|conjoint|mec) me (frappe|bat|tape|viole|menace)
        mon (mari|copain|ex|pere|compagnon|conjoint|mec) ma (frappee|battue|violee|tapee|menacee)
        mein (mann|freund|vater|ex|partner) (schlagt|schlaegt|bedroht|wurgt|vergewaltigt|verprugelt|
            misshandelt) mich
        mein (mann|freund|vater|ex|partner) hat mich ~2 (geschlagen|vergewaltigt|gewurgt|bedroht|
            verprugelt)
        (mio|il mio) (marito|ragazzo|fidanzato|compagno|padre|ex) mi (picchia|mena|violenta|
            minaccia|maltratta|ha picchiata|ha violentata)
        mijn (man|vriend|vader|ex|partner) (slaat|mishandelt|bedreigt|verkracht) mij
        (maz|chlopak|partner|ojciec|byly) mnie (bije|uderzyl|gwalci|zgwalcil|pobil)
        (kocam|sevgilim|babam|esim) beni (dovuyor|tehdit ediyor)
        (suami|pacar|ayah) (saya|aku) (memukul|mukul|memukuli|pukul) (saya|aku)
        (sinasaktan|binubugbog|sinuntok) ako ng (asawa|tatay|boyfriend|tito) ko
        (pati|husband|papa|shohar) (mujhe)? (maarta|marta|maarte|marte) (hai|hain)
        """,
        keeps=AS_SAID,
    ),
)
ALL: tuple[Entry, ...] = (*DYING, *HURT)
