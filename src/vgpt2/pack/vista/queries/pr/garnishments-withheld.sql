/*
title: Amounts withheld on court and support orders
grain: one order of an employee
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - How much have we taken for each garnishment, and to which agency does it go?
  - Case number, payee, number of pay periods and amount withheld per employee and code between two pay period ends
  - garnishments taken
  - child suport paid out for Delgado this year, the court called
  - A county wants a history of withholding on case 22-1087 from January on.
  - orders, amounts, payee
  - Levies and support we collected out of people's checks
  - What was collected on every court order in 2024, and which payee received it?
  - 'The Attorney General''s child support office audits us: for each case from January to December give employee''s full name, payee''s name, how many periods we withheld, and the sum.'
  - case-by-case garn totals
  - 'by full name: order''s name, case number, payee and name, number of periods, money taken'
  - chld supp + levies w/held ytd per case/agency
  - Altogether, how much of each worker's wages went to creditors or family by judge's order that year, and who got it?
*/
SELECT PRED.Employee, PREHName.FullName, PRED.DLCode, PRDL.Description, PRED.CSCaseId, PRED.Vendor, APVM.Name,
    COUNT(DISTINCT PRDT.PREndDate) AS PayPeriods,
    SUM(CASE WHEN PRDT.UseOver = 'Y' THEN PRDT.OverAmt ELSE PRDT.Amount END) AS Withheld
FROM PRED WITH (NOLOCK)
JOIN PRDL WITH (NOLOCK)
    ON PRED.PRCo = PRDL.PRCo
    AND PRED.DLCode = PRDL.DLCode
JOIN PREHName WITH (NOLOCK)
    ON PRED.PRCo = PREHName.PRCo
    AND PRED.Employee = PREHName.Employee
JOIN PRDT WITH (NOLOCK)
    ON PRED.PRCo = PRDT.PRCo
    AND PRED.Employee = PRDT.Employee
    AND PRED.DLCode = PRDT.EDLCode
LEFT JOIN APVM WITH (NOLOCK)
    ON PRED.VendorGroup = APVM.VendorGroup
    AND PRED.Vendor = APVM.Vendor
WHERE PRED.PRCo = @PRCo
    AND PRED.CSCaseId IS NOT NULL
    AND PRDT.EDLType = 'D'
    AND PRDT.PREndDate BETWEEN @BeginDate AND @EndDate
GROUP BY PRED.Employee, PREHName.FullName, PRED.DLCode, PRDL.Description, PRED.CSCaseId, PRED.Vendor, APVM.Name
ORDER BY PREHName.FullName, PRED.Employee, PRED.DLCode
