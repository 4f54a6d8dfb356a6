/*
title: People hired between two dates with job title
grain: one person
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Who was hired this quarter?
  - New hires with job title and department
  - new hires
  - People with a hire date between two dates, with position title and payroll department.
  - who are the new guys
  - Everyone who came on board from April to June, and their role
  - The welcome breakfast is next Thursday, so please send names, start dates, roles and departments of all who began working for us since September 1
  - fresh faces since may
  - Starters in 2024 with first and last name, role and department, by the day they began
  - all hires ytd w/ title n dept
  - Which persons has the company taken on this year, and what were they taken on to do?
*/
SELECT HRRM.HireDate, HRRM.HRRef, HRRM.LastName, HRRM.FirstName, HRPC.JobTitle, HRRM.PRDept
FROM HRRM WITH (NOLOCK)
LEFT JOIN HRPC WITH (NOLOCK)
    ON HRRM.HRCo = HRPC.HRCo
    AND HRRM.PositionCode = HRPC.PositionCode
WHERE HRRM.HRCo = @HRCo
    AND HRRM.HireDate BETWEEN @BeginDate AND @EndDate
ORDER BY HRRM.HireDate, HRRM.LastName, HRRM.FirstName
