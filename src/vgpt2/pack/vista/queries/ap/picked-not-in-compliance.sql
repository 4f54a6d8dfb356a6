/*
title: Payables picked to pay that are not in compliance
grain: one payable amount in the payment workfile
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
asks:
  - Of the amounts marked for the next payment, which failed the compliance check, and on what subcontract or order?
  - Payment selection lines not complied with vendor, subcontract and purchase order
  - picked but noncompliant
  - Amounts marked to pay and flagged as not in compliance; user, vendor, invoice number, job, subcontract, order, due date, amount.
  - did anyone pick a vendor whos papers arent ok
  - Last look at lapsed paperwork before the checks print on Thursday
  - Which selected disbursements would breach our insurance requirements?
  - What's ticked for this run despite failing the requirements check?
  - General counsel forbids releasing money to subs with lapsed certificates; before thursday's print, which chosen items fail, on what subcontract, PO or project, ticked by whom
  - ticked to pay, papers bad
  - Clerk, supplier's name, bill number and line, project, subcontract, PO, due date, dollars; chosen items failing compliance
  - anythng in the pmt wrkfile marked pay but not complied??
  - Among bills chosen for the coming checks, do any belong to firms whose insurance or other paperwork isn't in order?
*/
SELECT APWD.UserId, APTH.Vendor, APVM.Name, APTH.APRef, APTL.APLine, APTL.Job, APTL.SL, APTL.PO, APWD.DueDate,
    APWD.Amount
FROM APWD WITH (NOLOCK)
JOIN APTL WITH (NOLOCK)
    ON APWD.APCo = APTL.APCo
    AND APWD.Mth = APTL.Mth
    AND APWD.APTrans = APTL.APTrans
    AND APWD.APLine = APTL.APLine
JOIN APTH WITH (NOLOCK)
    ON APWD.APCo = APTH.APCo
    AND APWD.Mth = APTH.Mth
    AND APWD.APTrans = APTH.APTrans
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
WHERE APWD.APCo = @APCo
    AND APWD.PayYN = 'Y'
    AND APWD.CompliedYN = 'N'
ORDER BY APVM.Name, APTH.APRef, APTL.APLine, APWD.APSeq
