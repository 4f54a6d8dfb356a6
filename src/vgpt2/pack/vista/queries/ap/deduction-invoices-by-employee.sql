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
  - Show bills that payroll created from workers' withholdings, with agency and worker.
  - The court says garnishment money for one of our laborers never arrived in april; trace every bill generated from pay deductions, worker, kind and if still open
  - payroll-made bills for garnishments
  - Bills out of payroll withholdings with worker's last and first name, what was deducted, who gets it, bill date and amount, paid or not, by worker
  - chld supp + garnishmt bills by ee, open or pd, ytd
  - We hold back part of some people's wages to pass on to others, such as a court; show each such bill, for whom, and whether it's been sent.
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
