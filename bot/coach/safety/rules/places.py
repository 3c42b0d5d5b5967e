"""What people are often tired of, or want to leave, and what marks a skin, without any danger."""

from __future__ import annotations

PLACES = """
(party|office|work|job|meeting|hotel|flat|house|town|city|country|class|school today|queue|airport)
(wallpaper|traffic|noise|homework|diet|commute|boss|neighbour|neighbours|dog|cat|wifi|printer|
    weather)
(dryer|socks|dishes|ironing|washing|hoover|hoovering|garage|tidy|mess|state of the|customers|
    manager|rota|shift|shifts|off sick|phd|lab|degree|revision|semester|leg day|squats|burpees)
(build|deploy|conference|lecture|wedding|barbecue|cancelled|discontinued|locked out)
(hold music|cake|biscuits|dessert|pizza|spiders|spider|cleaner|comedic|sarcasm|joking|tailor)
(heat|code|bug|game|match|team|season|exam|exams|maths|essay|thesis|laundry|recipe|jigsaw|app|
    phone)
(music|film|episode|jeans|shoes|hair|fringe|diy|garden|lawn|toddler|teething|nappy|nappies|chat)
(social media|facebook|instagram|the apps|dating|subscription|mortgage|landlord|boiler|parking|
    cold)
(coffee|drama|group|server|stairs|gym|training|run|running|marathon|workout|spreadsheet|project)
"""
NO_HARM_MEANT = """
razor (burn|burns|bump|bumps|rash|nick|nicks)
(mosquito|mosquitoes|midges|nettles|rash|hives|itchy|itched|chickenpox|sunburn|bulk|bulking|bulked|
    calories|macros|hairdresser|barber|tailor|butcher|chef|carpenter|steak|quilt)
(blunt|dull|sharpen|sharpened|sharpening|skates|skate|mower|lawnmower|wiper|windscreen|blender|
    beard|hockey|fencing|for work|toolbox|tools|camping)
could (slap|kick|punch|hit|pinch|hug) myself
(because i burn|burn easily|spf|pale|freckles|linen|air con|aircon|chilly|bride|fashion)
"""
