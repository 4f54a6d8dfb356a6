/*
title: Vendor invoices made from employees' payroll deductions with vendor, employee, deduction and open flag
grain: one invoice
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Which payables come from money withheld from a person's pay, and have they been paid on?
  - Invoices that name an employee and a deduction, over a range of months, with payee, person, kind of deduction, total and whether open
  - withholding payables
  - The child support agency says that they are missing two remittances for one of our carpenters, so show the bills that payroll created for what we withheld this year, for whom, what it was, to which agency and if it's still unpaid.
  - garnishmnt invoices by employe jan thru 2024-06
  - Sums held back from pay and owed to third parties
  - Did we send the 412.50 for Darrell Pruitt in March?
*/
SELECT APTH.Mth, APTH.APTrans, APTH.InvDate, APVM.Name AS Payee, APTH.APRef, APTH.PRCo, APTH.Employee, PREH.LastName,
    PREH.FirstName, APTH.DLcode, PRDL.Description AS Deduction, APTH.InvTotal, APTH.OpenYN
FROM APTH WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
JOIN PREH WITH (NOLOCK)
    ON APTH.PRCo = PREH.PRCo
    AND APTH.Employee = PREH.Employee
LEFT JOIN PRDL WITH (NOLOCK)
    ON APTH.PRCo = PRDL.PRCo
    AND APTH.DLcode = PRDL.DLCode
WHERE APTH.APCo = @APCo
    AND APTH.Mth BETWEEN @BeginMth AND @EndMth
ORDER BY PREH.LastName, PREH.FirstName, APTH.Mth
