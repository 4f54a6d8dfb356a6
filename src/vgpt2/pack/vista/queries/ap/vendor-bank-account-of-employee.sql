/*
title: Vendors whose bank account is also the bank account of an employee
grain: one vendor and employee
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  PRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Ghost vendor test, compare direct deposit accounts in payroll with electronic payment accounts of suppliers and show what those suppliers got paid this year.
  - Routing and account number shared by a vendor and an employee, with names on both sides and paid amount between two dates
  - vendor employee bank match
  - Is there any supplier on the ACH file whose account belongs to someone on our payroll, besides the 3,200 expense reimbursement to Dana Price?
  - any of our ppl set up as a fake vendor? match the bank accts
  - Vendor number and name, employee number and name, active flags, payments in 2024.
  - Money leaving for an outside firm and landing in a staff member's checking account
  - Does a supplier's ACH deposit go where one of our workers is paid?
  - 'Forensic accountants test for ghost suppliers: match routing plus account numbers on payroll and supplier files, and total what each got in 2024'
  - supplier acct = payroll acct
  - 'Deposits landing in a staff account: vendor name, live or not, worker''s name and number, still employed, end date, how many payments, dollars'
  - ghst vndr tst, dd acct match ee v ap, $ pd q1-q2
  - Is money meant for outside companies landing in an employee's own bank account?
*/
WITH Paid AS (
    SELECT APPH.VendorGroup, APPH.Vendor, COUNT(*) AS Payments, SUM(APPH.Amount) AS Amount
    FROM APPH WITH (NOLOCK)
    WHERE APPH.APCo = @APCo
        AND APPH.VoidYN = 'N'
        AND APPH.PaidDate BETWEEN @BeginDate AND @EndDate
    GROUP BY APPH.VendorGroup, APPH.Vendor
)
SELECT APVM.Vendor, APVM.Name, APVM.ActiveYN, PREH.Employee, PREH.LastName, PREH.FirstName,
    PREH.ActiveYN AS EmployeeActive, PREH.TermDate, Paid.Payments, ISNULL(Paid.Amount, 0) AS PaidAmount
FROM HQCO WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON HQCO.VendorGroup = APVM.VendorGroup
JOIN PREH WITH (NOLOCK)
    ON APVM.RoutingId = PREH.RoutingId
    AND APVM.BankAcct = PREH.BankAcct
LEFT JOIN Paid
    ON APVM.VendorGroup = Paid.VendorGroup
    AND APVM.Vendor = Paid.Vendor
WHERE HQCO.HQCo = @APCo
    AND PREH.PRCo = @PRCo
ORDER BY PaidAmount DESC, APVM.Name, PREH.LastName
