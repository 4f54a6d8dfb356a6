/*
title: Active people with position and hire date
grain: one person
level: basic
parameters:
  HRCo: {type: bCompany, example: 1}
asks:
  - List our active employees with position and hire date.
  - Employee roster from HR
  - staff list
  - Active people with number, name, position, hire date, phone and e-mail.
  - whos all working here rn
*/
SELECT HRRM.HRRef, HRRM.LastName, HRRM.FirstName, HRRM.PositionCode, HRRM.HireDate, HRRM.CellPhone, HRRM.Email
FROM HRRM WITH (NOLOCK)
WHERE HRRM.HRCo = @HRCo
    AND HRRM.ActiveYN = 'Y'
ORDER BY HRRM.LastName, HRRM.FirstName
