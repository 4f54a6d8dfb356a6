/*
title: Wages in the unemployment report of a state and quarter against accumulated unemployment wages by employee
grain: one employee whose figures differ
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  State: {type: varchar(4), example: TX}
  Quarter: {type: bDate, example: 2024-06-01}
  BeginMth: {type: bMonth, example: 2024-04-01}
  EndMth: {type: bMonth, example: 2024-06-01}
asks:
  - For whom does the unemployment report of the quarter differ from payroll?
  - Employee, name, reported and accumulated subject wages, reported and accumulated taxable wages of the state's liability for the three months, where they differ
  - sui report vs accums
  - I initialized the Texas report on July 2 and then three adjusting entries went in for people whose state was wrong, so what is in the report may be stale and I do not wish to start over unless I have to; who is different now, and by how much
  - state wage file diffrent than acumulations
  - Has the copy we made for the agency grown old?
  - Nguyen, 1288, should show 9,000 taxable in both. Does he?
  - Where do wages prepared for Texas's second-quarter SUI return disagree with current payroll totals?
  - I built the TX file on July 2 and corrections came afterwards; before sending, give each person by full name whose prepared subject or taxable pay isn't what April–June now holds.
  - TX SUI file vs payroll now
  - full name, department's name, subject pay in the file and in payroll, taxable pay in the file and in payroll, gap
  - tx sui rpt q2 stale? emps diff from accums
  - The list for the state's jobless insurance was made early; for which workers has it become wrong since?
*/
WITH Accumulated AS (
    SELECT PREA.PRCo, PREA.Employee, PRSI.State, SUM(PREA.SubjectAmt) AS SubjectWages,
        SUM(PREA.EligibleAmt) AS EligibleWages
    FROM PRSI WITH (NOLOCK)
    JOIN PREA WITH (NOLOCK)
        ON PRSI.PRCo = PREA.PRCo
        AND PRSI.SUTALiab = PREA.EDLCode
    WHERE PRSI.PRCo = @PRCo
        AND PRSI.State = @State
        AND PREA.EDLType = 'L'
        AND PREA.Mth BETWEEN @BeginMth AND @EndMth
    GROUP BY PREA.PRCo, PREA.Employee, PRSI.State
)
SELECT PRUE.Employee, PREHName.FullName, PRDP.Description AS DepartmentName, PRUE.SUIWages,
    COALESCE(Accumulated.SubjectWages, 0) AS SubjectWages, PRUE.EligWages,
    COALESCE(Accumulated.EligibleWages, 0) AS EligibleWages,
    PRUE.EligWages - COALESCE(Accumulated.EligibleWages, 0) AS Difference
FROM PRUE WITH (NOLOCK)
JOIN PREHName WITH (NOLOCK)
    ON PRUE.PRCo = PREHName.PRCo
    AND PRUE.Employee = PREHName.Employee
LEFT JOIN PRDP WITH (NOLOCK)
    ON PREHName.PRCo = PRDP.PRCo
    AND PREHName.PRDept = PRDP.PRDept
LEFT JOIN Accumulated
    ON PRUE.PRCo = Accumulated.PRCo
    AND PRUE.State = Accumulated.State
    AND PRUE.Employee = Accumulated.Employee
WHERE PRUE.PRCo = @PRCo
    AND PRUE.State = @State
    AND PRUE.Quarter = @Quarter
    AND (PRUE.SUIWages <> COALESCE(Accumulated.SubjectWages, 0)
        OR PRUE.EligWages <> COALESCE(Accumulated.EligibleWages, 0))
ORDER BY PREHName.FullName
