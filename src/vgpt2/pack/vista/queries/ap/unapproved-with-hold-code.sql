/*
title: Unapproved invoices that carry a hold code, with vendor, hold description, amount and number of lines
grain: one unapproved invoice
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
asks:
  - Which bills not yet approved were already put on hold, and for what reason?
  - Unapproved invoices with hold code and its description, vendor name, invoice number, dates, total and number of lines
  - unapproved on hold
  - bills in unaproved with hold cod DISP on them
  - Was the 7,415 of Cemex held for missing tickets before anybody reviewed it?
  - I inherited this desk last month and found that my predecessor flagged things before they had even gone round for signature, with the effect that once posted they will not be paid and nobody knows why, so show everything of that sort in the waiting tray with the text of the flag.
  - Stopped before anybody signed
  - Pending bills someone blocked prior to sign-off, and the cause.
  - New AP lead inherits bills flagged before routing; suppliers ask why nothing moves, so show the flag's meaning, supplier, dates, dollars and number of lines
  - blocked while still in routing
  - Blocked ahead of approval, flag code and its meaning, supplier, bill number and date, due date, total, line count
  - unaprvd inv w/ hld cd alredy on em, reasn + vndr
  - Which bills not yet agreed to were marked "do not pay", and what reason was given?
*/
SELECT APUI.UIMth, APUI.UISeq, APVM.Name AS VendorName, APUI.APRef, APUI.InvDate, APUI.DueDate, APUI.InvTotal,
    APUI.HoldCode, HQHC.Description AS HoldReason, COUNT(*) AS LineCount
FROM APUI WITH (NOLOCK)
JOIN HQHC WITH (NOLOCK)
    ON APUI.HoldCode = HQHC.HoldCode
JOIN APVM WITH (NOLOCK)
    ON APUI.VendorGroup = APVM.VendorGroup
    AND APUI.Vendor = APVM.Vendor
JOIN APUL WITH (NOLOCK)
    ON APUI.APCo = APUL.APCo
    AND APUI.UIMth = APUL.UIMth
    AND APUI.UISeq = APUL.UISeq
WHERE APUI.APCo = @APCo
GROUP BY APUI.UIMth, APUI.UISeq, APVM.Name, APUI.APRef, APUI.InvDate, APUI.DueDate, APUI.InvTotal, APUI.HoldCode,
    HQHC.Description
ORDER BY APUI.HoldCode, APUI.DueDate, APUI.UIMth, APUI.UISeq
