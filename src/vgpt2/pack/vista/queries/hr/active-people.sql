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
  - Everyone employed today with job code, start date, mobile and mail
  - Christmas party invitations go out november 20 and the owner wants a list of all current staff with mobile number, mail, position and when each began
  - roster w/ cell numbers
  - 'Alphabetical by surname: number, name, position, start day, mobile, mail'
  - HR roster actve only, hire dt + pos + cell + eml
  - Who works for us at present, as what, and since when?
*/
SELECT HRRM.HRRef, HRRM.LastName, HRRM.FirstName, HRRM.PositionCode, HRRM.HireDate, HRRM.CellPhone, HRRM.Email
FROM HRRM WITH (NOLOCK)
WHERE HRRM.HRCo = @HRCo
    AND HRRM.ActiveYN = 'Y'
ORDER BY HRRM.LastName, HRRM.FirstName
