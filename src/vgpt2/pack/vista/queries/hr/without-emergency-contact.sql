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
  - Current employees for whom we have no one to call if something happens
  - After the fall on Tuesday nobody knew which wife to phone, so who among the current workforce has no next of kin recorded, and how long have they been here
  - no ICE number given
  - Alphabetically, current employees with no relative to call, with what they work as and their start date
  - actv emps w/ no emerg ctct in hr, name + hire dt
  - If a worker collapsed today, for whom would we have no family member to telephone?
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
