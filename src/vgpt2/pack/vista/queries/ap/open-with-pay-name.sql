/*
title: Open invoices with a payee name and address of their own in place of the vendor's
grain: one invoice
level: basic
parameters:
  APCo: {type: bCompany, example: 1}
asks:
  - On which unpaid invoices did somebody type a different payee?
  - Open invoices with overridden pay-to name, with vendor, payee, payee city and state, number, due date and total
  - overridden payees
  - We use one miscellaneous vendor number for refunds and deposits, which means that the name on the check is whatever the clerk wrote on the bill, and before I sign the run of the 14th I want to see every such name and where it is being mailed.
  - open invoces w/ hand typd pay to name
  - Money about to be made out to somebody who isn't in the master
  - Who is Jolene Park on the 1,450 bill under vendor 9999?
  - Unpaid bills whose check will be made out to a hand-entered name.
  - Fraud controls at the bank ask about one-off payees; before the 14th, review unsettled bills where name and address were typed over the supplier's own
  - hand-typed recipients still to be paid
  - Unpaid bills with an overridden payee, supplier, typed payee, street, city and state, bill number, due date, total; earliest due on top
  - opn inv's w/ pay-to overide, who r these ppl
  - On which unpaid bills did our clerk write a different recipient than the company on file?
*/
SELECT APTH.Vendor, APVM.Name, APTH.PayName, APTH.PayAddress, APTH.PayCity, APTH.PayState, APTH.APRef, APTH.DueDate,
    APTH.InvTotal
FROM APTH WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
WHERE APTH.APCo = @APCo
    AND APTH.OpenYN = 'Y'
    AND APTH.PayOverrideYN = 'Y'
ORDER BY APTH.DueDate, APTH.PayName
