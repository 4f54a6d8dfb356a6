/*
title: Open vendor credits, that is invoices with a negative total that are not used up, with vendor
grain: one invoice
level: basic
parameters:
  APCo: {type: bCompany, example: 1}
asks:
  - Which credit memos from vendors have we not taken yet?
  - Negative invoices still open, oldest first, with vendor, number, date, text and amount
  - unused vendor credits
  - Every year we lose money because returns get credited by the supplier and then sit in the system while we keep paying full bills, so before the June 28 run print me whatever has a minus in front and is not used up.
  - open credts from vendrs
  - What suppliers still have to give us back on paper
  - Is the 1,860 back from Ferguson for the valves still there?
  - Which negative bills from suppliers remain unapplied, and how old are they?
  - Cash is short and purchasing remembers returns in march; find credits suppliers granted us that nobody has used yet, how old, whether blocked
  - credits suppliers still owe us
  - Unused supplier credits with vendor name, credit number, what it's for, its date, block code and amount, oldest on top
  - opn CMs frm vndrs nt aplied yet
  - Suppliers sometimes owe us something back for returned goods; where have we not used that to reduce what we pay?
*/
SELECT APTH.Vendor, APVM.Name, APTH.APRef, APTH.Description, APTH.InvDate, APTH.DueDate, APTH.HoldCode, APTH.InvTotal
FROM APTH WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
WHERE APTH.APCo = @APCo
    AND APTH.OpenYN = 'Y'
    AND APTH.InvTotal < 0
ORDER BY APTH.InvDate, APVM.Name
