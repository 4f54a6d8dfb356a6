/*
title: Emergency contacts of active people
grain: one contact of a person
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
asks:
  - Who do we call in an emergency?
  - Emergency contacts by employee
  - emergency contacts
  - Active people with contact name, relationship and phone numbers.
  - next of kin list
  - Whom to phone for each current worker if he is hurt
  - 'Superintendents need a card in every truck by june 1: for each current worker by name the person to call, what relation, home number and mobile'
  - ice numbers, all crew
  - Worker's surname and given name, whom to call, relation, home phone, cell phone
  - emerg cntcts actv emps w/ cell
  - If something happens to one of our workers, who in his family should be told and under what number?
*/
SELECT HRRM.LastName, HRRM.FirstName, HREC.Contact, HREC.Relationship, HREC.HomePhone, HREC.CellPhone
FROM HRRM WITH (NOLOCK)
JOIN HREC WITH (NOLOCK)
    ON HRRM.HRCo = HREC.HRCo
    AND HRRM.HRRef = HREC.HRRef
WHERE HRRM.HRCo = @HRCo
    AND HRRM.ActiveYN = 'Y'
ORDER BY HRRM.LastName, HRRM.FirstName, HREC.Seq
