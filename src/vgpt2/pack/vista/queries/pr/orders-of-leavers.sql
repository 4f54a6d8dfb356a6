/*
title: Court and support orders of people who left between two dates
grain: one order of an employee
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which courts and agencies must I tell that an employee is gone?
  - Orders with a case number of people who left in a date range, with agency, address, leaving day, last payment and amount that was held per period
  - orders of leavers
  - Vega quit 7/19 n had two child support cases, who do i send the termination notice to
  - We get fined $1,000 if the county isn't told within ten days. Who left in July with a case?
  - garnishee notice, terms
  - Letters to write because the check they wanted a slice of no longer exists
  - For people gone since January, what court orders existed and which agency should be notified?
  - The law gives us ten days to report that an obligor left; show leavers of July with case number, last payday, amount per period, and agency with full address.
  - termed guys w/ garnishments
  - 'by leaving day: surname, first name, last paid, case number, order''s name, rate, agency''s name, street, town, zip'
  - terms in july w csupport case, agency addr 4 the letter
  - When somebody who owes money by court order stops working here, whom do we have to write to?
*/
WITH Paid AS (
    SELECT PRPH.PRCo, PRPH.Employee, MAX(PRPH.PaidDate) AS LastPaid
    FROM PRPH WITH (NOLOCK)
    WHERE PRPH.PRCo = @PRCo
        AND PRPH.Void = 'N'
    GROUP BY PRPH.PRCo, PRPH.Employee
)
SELECT PRED.Employee, PREH.LastName, PREH.FirstName, PREH.TermDate, Paid.LastPaid, PRED.CSCaseId, PRED.DLCode,
    PRDL.Description AS CodeName, PRED.RateAmt, APVM.Name AS Agency, APVM.Address, APVM.City, APVM.State, APVM.Zip
FROM PRED WITH (NOLOCK)
JOIN PREH WITH (NOLOCK)
    ON PRED.PRCo = PREH.PRCo
    AND PRED.Employee = PREH.Employee
JOIN PRDL WITH (NOLOCK)
    ON PRED.PRCo = PRDL.PRCo
    AND PRED.DLCode = PRDL.DLCode
LEFT JOIN APVM WITH (NOLOCK)
    ON PRED.VendorGroup = APVM.VendorGroup
    AND PRED.Vendor = APVM.Vendor
LEFT JOIN Paid
    ON PRED.PRCo = Paid.PRCo
    AND PRED.Employee = Paid.Employee
WHERE PRED.PRCo = @PRCo
    AND PRED.CSCaseId IS NOT NULL
    AND PREH.TermDate BETWEEN @BeginDate AND @EndDate
ORDER BY PREH.TermDate, PREH.LastName, PREH.FirstName, PRED.CSCaseId
