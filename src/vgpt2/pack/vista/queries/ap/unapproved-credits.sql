/*
title: Unapproved vendor credits, that is unapproved invoices with a negative total, with vendor
grain: one unapproved invoice
level: basic
parameters:
  APCo: {type: bCompany, example: 1}
asks:
  - Which credit memos are still waiting for approval?
  - Unapproved invoices with a total below zero; vendor number and name, reference, description, invoice date, total
  - unapproved credits
  - credit memmos stuck in unaprroved, CM-118 from Hilti and so on
  - The 2,310 that Sunbelt gave back for the broken lift, is it in the tray?
  - Before the check run I look for money that suppliers owe us and that we could set against what we pay them this week, and some of it has been scanned in but nobody has signed it, so list whatever is below zero in the waiting ones with the name of the firm.
  - Sums in our favor that no one has signed
  - Negative bills from suppliers that still lack a sign-off.
  - Friday's run should be reduced by returns; see which credits were keyed but sit unsigned in routing, from whom, for what, and how large
  - credits stuck in routing
  - Supplier, credit number, what for, its date, amount below zero, alphabetical; credits nobody signed yet
  - unaprvd CMs, neg inv's in the que, vndr + $
  - A company gave us money back on paper; which such slips are awaiting somebody's okay?
*/
SELECT APUI.UIMth, APUI.UISeq, APUI.Vendor, APVM.Name AS VendorName, APUI.APRef, APUI.Description, APUI.InvDate,
    APUI.InvTotal
FROM APUI WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON APUI.VendorGroup = APVM.VendorGroup
    AND APUI.Vendor = APVM.Vendor
WHERE APUI.APCo = @APCo
    AND APUI.InvTotal < 0
ORDER BY APVM.Name, APUI.InvDate
