/*
title: Employee deferral and employer match by employee for a range of months in percent of earnings
grain: one employee
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  DednCode: {type: bEDLCode, example: 100}
  LiabCode: {type: bEDLCode, example: 500}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - What did each person save in the 401(k), and what did we match?
  - Employee, department, earnings, deferral, match, deferral in percent of earnings and match in percent of the deferral
  - 401k match check
  - For the annual testing the record keeper asks for a census with compensation, the employee's contribution under code 100 and ours under code 500 for all of 2024, and he also complains that the match of some looks like more than half of what they put in
  - retirment deferal and match pct per employe
  - Nest eggs of our people and what we lay on top
  - Moretti defers 6 percent, did he get the full 3 from us in 2024?
  - How much did everyone put in his retirement plan, and what did we add?
  - 'Our 401(k) auditor tests the match: for 2024 per person surname, department, hire day, pay, own contribution, ours, each as a percentage.'
  - 401k own vs match by person
  - surname and first name, department's name, when hired, pay, own money, company money, percent of pay, percent matched
  - ee deferal + er match ytd per emp w pcts cd 100 n 500
  - For every worker's pension savings, what came from his wages and what from the firm, in money and percent?
*/
WITH Amounts AS (
    SELECT PREA.PRCo, PREA.Employee,
        SUM(CASE WHEN PREA.EDLType = 'E' THEN PREA.Amount ELSE 0 END) AS Earnings,
        SUM(CASE WHEN PREA.EDLType = 'D' AND PREA.EDLCode = @DednCode THEN PREA.Amount ELSE 0 END) AS Deferral,
        SUM(CASE WHEN PREA.EDLType = 'L' AND PREA.EDLCode = @LiabCode THEN PREA.Amount ELSE 0 END) AS EmployerMatch
    FROM PREA WITH (NOLOCK)
    WHERE PREA.PRCo = @PRCo
        AND PREA.Mth BETWEEN @BeginMth AND @EndMth
    GROUP BY PREA.PRCo, PREA.Employee
)
SELECT Amounts.Employee, PREH.LastName, PREH.FirstName, PRDP.Description AS DepartmentName, PREH.HireDate,
    Amounts.Earnings, Amounts.Deferral, Amounts.EmployerMatch,
    Amounts.Deferral * 100 / NULLIF(Amounts.Earnings, 0) AS DeferralPercent,
    Amounts.EmployerMatch * 100 / NULLIF(Amounts.Deferral, 0) AS MatchPercent
FROM Amounts
JOIN PREH WITH (NOLOCK)
    ON Amounts.PRCo = PREH.PRCo
    AND Amounts.Employee = PREH.Employee
LEFT JOIN PRDP WITH (NOLOCK)
    ON PREH.PRCo = PRDP.PRCo
    AND PREH.PRDept = PRDP.PRDept
ORDER BY PREH.LastName, PREH.FirstName, Amounts.Employee
