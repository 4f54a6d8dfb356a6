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
*/
SELECT HRRM.LastName, HRRM.FirstName, HREC.Contact, HREC.Relationship, HREC.HomePhone, HREC.CellPhone
FROM HRRM WITH (NOLOCK)
JOIN HREC WITH (NOLOCK)
    ON HRRM.HRCo = HREC.HRCo
    AND HRRM.HRRef = HREC.HRRef
WHERE HRRM.HRCo = @HRCo
    AND HRRM.ActiveYN = 'Y'
ORDER BY HRRM.LastName, HRRM.FirstName, HREC.Seq
