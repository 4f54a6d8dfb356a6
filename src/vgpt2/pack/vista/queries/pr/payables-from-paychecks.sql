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
