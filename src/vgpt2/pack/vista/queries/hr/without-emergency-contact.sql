/*
title: Active people without an emergency contact
grain: one person
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
asks:
  - Who has no emergency contact on file?
  - Active employees missing an emergency contact
  - missing emergency contacts
  - Active people for whom no contact is recorded, with position and hire date.
  - who never filled out the emergency form
*/
SELECT HRRM.HRRef, HRRM.LastName, HRRM.FirstName, HRRM.PositionCode, HRRM.HireDate
FROM HRRM WITH (NOLOCK)
WHERE HRRM.HRCo = @HRCo
    AND HRRM.ActiveYN = 'Y'
    AND NOT EXISTS (
        SELECT 1
        FROM HREC WITH (NOLOCK)
        WHERE HREC.HRCo = HRRM.HRCo
            AND HREC.HRRef = HRRM.HRRef
    )
ORDER BY HRRM.LastName, HRRM.FirstName
