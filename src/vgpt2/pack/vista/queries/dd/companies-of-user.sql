/*
title: Companies that a user can work in with the number of forms in each
grain: one company
level: intermediate
parameters:
  UserName: {type: bVPUserName, example: jsmith}
asks:
  - In which of our companies can this person do anything, and how much?
  - Make sure ahughes cannot get into company 5 after the sale of Lakeside Paving
  - 'Ring-fencing check before the divestiture: reach of one login across legal entities'
  - companies per user
  - Company number and name, screens reachable, screens with delete right, for one login
  - which co's can tina brooks get in to, just 1 and 4 i hope
  - Companies open to a user through security groups with count of forms
  - Which of our legal entities can jsmith get into, and how many programs there?
  - 'With Lakeside being sold next month, counsel wants certainty about what jsmith reaches: every entity by name, how many programs, and in how many of those records may be erased.'
  - jsmith, which entities
  - Company number and title, count of screens this login reaches via groups, count of screens where deleting is allowed
  - 'usr reach by co - # screens + w/ del rights'
  - 'For this one colleague: in which of our firms may they work in the program, and can they remove things there?'
*/
SELECT HQCO.HQCo, HQCO.Name, COUNT(DISTINCT DDFS.Form) AS Forms,
    COUNT(DISTINCT CASE WHEN DDFS.RecDelete = 'Y' THEN DDFS.Form END) AS FormsWithDelete
FROM HQCO WITH (NOLOCK)
JOIN DDFS WITH (NOLOCK)
    ON (HQCO.HQCo = DDFS.Co OR DDFS.Co = -1)
JOIN DDSG WITH (NOLOCK)
    ON DDFS.SecurityGroup = DDSG.SecurityGroup
JOIN DDSU WITH (NOLOCK)
    ON DDSG.SecurityGroup = DDSU.SecurityGroup
WHERE DDSU.VPUserName = @UserName
    AND DDFS.Access <> 2
GROUP BY HQCO.HQCo, HQCO.Name
ORDER BY HQCO.HQCo
