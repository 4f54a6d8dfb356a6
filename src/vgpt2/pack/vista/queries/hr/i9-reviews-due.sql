/*
title: Active people whose I-9 review date falls between two dates, with I-9 status and citizenship status
grain: one person
level: basic
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-07-01}
  EndDate: {type: bDate, example: 2024-09-30}
asks:
  - Whose I-9 has to be looked at again this quarter?
  - Name, hire date, I-9 status, citizenship, review date within a range of dates, active people only
  - i-9 reviews due
  - Some of the crew are here on work permits that end, and immigration counsel told us to re-verify before the end and not after, so please pull everybody still employed whose form comes up for another look between July and September
  - i9 reverifcation commin up
  - Whose right to work must we confirm again soon?
  - Is Dubois due before 9/30, and what does her form say?
  - Current staff whose work authorization must be checked again July through September
  - Immigration counsel says verify again before a permit ends; list current workers by name with the form's state, citizenship mark, hired on and the day for another look, this quarter
  - I-9 papers up for another look
  - 'Soonest first: look again on, number, surname, given name, hired on, state of the form, citizen or not'
  - i9 reverify due 10/1-12/31 actv only
  - Foreign workers need papers allowing them to work here. Whose papers must we look at again soon?
*/
SELECT HRRM.I9ReviewDate, HRRM.HRRef, HRRM.LastName, HRRM.FirstName, HRRM.HireDate, HRRM.I9Status, HRRM.I9Citizen
FROM HRRM WITH (NOLOCK)
WHERE HRRM.HRCo = @HRCo
    AND HRRM.ActiveYN = 'Y'
    AND HRRM.I9ReviewDate BETWEEN @BeginDate AND @EndDate
ORDER BY HRRM.I9ReviewDate, HRRM.LastName, HRRM.FirstName
