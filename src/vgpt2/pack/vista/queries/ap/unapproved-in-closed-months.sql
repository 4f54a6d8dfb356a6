/*
title: Unapproved invoices entered in a month that is closed for payables, with amount and vendor
grain: one unapproved invoice
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
asks:
  - Which unapproved invoices carry a month that we have closed already?
  - Invoices in review whose month is on or before the last closed payables month, with vendor, total and that closed month
  - stuck in closed months
  - After I close AP for the period there are always a few bills somebody keyed under it that have not been signed off, and they need to be re-dated into the new month or they stay there for ever, so which ones are they, from whom and how much in total?
  - unapprovd invocies in a closed period, april and befor (AP closed 30 April)
  - Review items left behind by the close
  - June is closed, is the 23,700 of Bayview Electric still sitting under May?
  - Pending bills dated into a period payables already locked.
  - After locking may we found leftovers blocking month end reports; show supplier bills in review whose period is shut, so the clerk can move them forward
  - queue leftovers, shut periods
  - Unsigned bills in locked periods, entry period, supplier's name, bill number and date, total, last shut period; oldest period on top
  - unaprvd inv's in clsd mths, need re-date
  - Some waiting bills belong to a month we've already finished in the books; which ones?
*/
SELECT APUI.UIMth, APUI.UISeq, APUI.Vendor, APVM.Name, APUI.APRef, APUI.InvDate, APUI.InvTotal, GLCO.LastMthAPClsd
FROM APUI WITH (NOLOCK)
JOIN APCO WITH (NOLOCK)
    ON APUI.APCo = APCO.APCo
JOIN GLCO WITH (NOLOCK)
    ON APCO.GLCo = GLCO.GLCo
LEFT JOIN APVM WITH (NOLOCK)
    ON APUI.VendorGroup = APVM.VendorGroup
    AND APUI.Vendor = APVM.Vendor
WHERE APUI.APCo = @APCo
    AND APUI.UIMth <= GLCO.LastMthAPClsd
ORDER BY APUI.UIMth, APVM.Name, APUI.APRef
