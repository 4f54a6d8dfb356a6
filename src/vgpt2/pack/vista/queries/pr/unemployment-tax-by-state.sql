/*
title: Employer's unemployment tax by state
grain: one state
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - What did SUTA cost us in each state this quarter?
  - State unemployment liability by state with code, employees, subject and eligible wages and amount for pay periods in a date range
  - suta by state
  - unemploymnt tax for ohio and kentucky q1
  - I need taxable wages next to what we accrued before I fill in the state returns.
  - sui totals
  - Which of our states is the most expensive for job-loss insurance?
  - What jobless insurance did we incur in every state during 2024's payroll periods?
  - 'Our rate protest with Ohio needs proof: for pay periods January to March per state the item''s name, people, subject and taxable wages, and the employer tax after overrides.'
  - jobless tax bill, state by state
  - where, which liability, heads, pay it applies to, pay under the ceiling, what it cost us
  - sui exp by st ytd elig wgs + tax
  - How much did the company pay for unemployment insurance in each state, on what wages, for how many workers?
*/
SELECT PRSI.State, PRSI.SUTALiab, PRDL.Description, COUNT(DISTINCT PRDT.Employee) AS Employees,
    SUM(PRDT.SubjectAmt) AS SubjectWages, SUM(PRDT.EligibleAmt) AS EligibleWages,
    SUM(CASE WHEN PRDT.UseOver = 'Y' THEN PRDT.OverAmt ELSE PRDT.Amount END) AS Tax
FROM PRSI WITH (NOLOCK)
JOIN PRDL WITH (NOLOCK)
    ON PRSI.PRCo = PRDL.PRCo
    AND PRSI.SUTALiab = PRDL.DLCode
JOIN PRDT WITH (NOLOCK)
    ON PRSI.PRCo = PRDT.PRCo
    AND PRSI.SUTALiab = PRDT.EDLCode
WHERE PRSI.PRCo = @PRCo
    AND PRDT.EDLType = 'L'
    AND PRDT.PREndDate BETWEEN @BeginDate AND @EndDate
GROUP BY PRSI.State, PRSI.SUTALiab, PRDL.Description
ORDER BY PRSI.State
