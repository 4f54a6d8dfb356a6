/*
title: People hired between two dates who are not in payroll yet
grain: one person
level: basic
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which new starters has HR entered that I still cannot pay?
  - Active people by hire date without a payroll employee, with position, department, craft and class
  - hires not in payroll
  - started monday, no employee number yet, who else
  - Was Jimmy Falk, hired June 3, ever sent over to the pay side?
  - newbies missing from PR
  - Folks on the roster since May with nowhere to key their hours
  - New starters personnel has entered but who can't be paid yet
  - Friday's checks are cut at noon; find anybody started since june 1 for whom no pay record exists, by name, position, department, craft and class
  - new guys missing from pay
  - 'By start day: number, surname, given name, position, department, craft, class'
  - HR hires 6/1-6/14 not sent to PR
  - Which new colleagues began work while nobody has set them up to receive wages?
*/
SELECT HRRM.HireDate, HRRM.HRRef, HRRM.LastName, HRRM.FirstName, HRRM.PositionCode, HRRM.PRDept, HRRM.StdCraft,
    HRRM.StdClass
FROM HRRM WITH (NOLOCK)
WHERE HRRM.HRCo = @HRCo
    AND HRRM.ActiveYN = 'Y'
    AND HRRM.ExistsInPR = 'N'
    AND HRRM.HireDate BETWEEN @BeginDate AND @EndDate
ORDER BY HRRM.HireDate, HRRM.LastName, HRRM.FirstName
