/*
title: Unpaid invoices that payroll made for single employees
grain: one AP invoice
level: advanced
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - Which support and levy payments that came out of checks has AP not sent yet?
  - Open payables created for one employee's deduction, with payee, invoice number, due day, total, employee and code
  - garnishments not sent
  - the state disbursement unit says they never got Villa's $286 from june 21
  - Held from people, still sitting with us
  - open AP that originates in payroll, by person
  - Withheld on the 14th, due within seven business days by law. What is late?
  - Which bills generated from one person's withholding remain unpaid?
  - The state disbursement unit calls about late support for Villa; show still-open payables made by payroll for a named employee, payee's name, invoice, due day, amount and sort of order.
  - garn checks AP hasn't cut
  - 'soonest due first: payee''s name, invoice number, date, total, employee''s full name, withholding''s name'
  - opn ap from pr by emp - csupport + levys past due
  - Money was taken from certain workers for courts; which of those payments have not gone out?
*/
SELECT APTH.APCo, APTH.Mth, APTH.APTrans, APTH.Vendor, APVM.Name AS VendorName, APTH.APRef, APTH.InvDate, APTH.DueDate,
    APTH.InvTotal, APTH.Employee, PREHName.FullName, PRDL.Description AS DeductionName
FROM PRCO WITH (NOLOCK)
JOIN APTH WITH (NOLOCK)
    ON PRCO.APCo = APTH.APCo
    AND PRCO.PRCo = APTH.PRCo
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
JOIN PREHName WITH (NOLOCK)
    ON APTH.PRCo = PREHName.PRCo
    AND APTH.Employee = PREHName.Employee
LEFT JOIN PRDL WITH (NOLOCK)
    ON APTH.PRCo = PRDL.PRCo
    AND APTH.DLcode = PRDL.DLCode
WHERE PRCO.PRCo = @PRCo
    AND APTH.OpenYN = 'Y'
ORDER BY APTH.DueDate, APVM.Name, PREHName.FullName
