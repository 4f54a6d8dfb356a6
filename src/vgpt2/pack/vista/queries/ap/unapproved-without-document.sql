/*
title: Unapproved invoices without an attached document, with vendor and reviewer group
grain: one unapproved invoice
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
asks:
  - Which invoices in the approval queue have no scan attached?
  - Invoices waiting for approval with nothing attached, by vendor with number, date, total and reviewer group
  - queue without scans
  - Project managers refuse to approve what they cannot see, and half of the calls I get are from them complaining that there is no picture behind the entry, so I want a list for the scanning clerk each morning of all entries not yet approved that have no file.
  - unaproved bills missing pdf atachment
  - Entries from May that reviewers cannot look at
  - Is there paper behind Keystone Rentals 4471 for 5,060 from 3 June?
  - Pending bills lacking any scan, with their approver group.
  - Approvers refuse to sign blind; every morning the imaging clerk should know which bills in routing have no picture behind them, whose, when due, which group
  - no PDF, still in routing
  - 'Bills in routing lacking a picture: vendor''s name, bill number and date, due date, total, approver group, oldest bill on top'
  - unaprvd w no img atached, which rev grp
  - Managers can't see the paper for some waiting bills; for which ones did nobody save a copy?
*/
WITH Attached AS (
    SELECT HQAT.UniqueAttchID
    FROM HQAT WITH (NOLOCK)
    WHERE HQAT.UniqueAttchID IS NOT NULL
)
SELECT APUI.UIMth, APUI.UISeq, APUI.Vendor, APVM.Name, APUI.APRef, APUI.InvDate, APUI.DueDate, APUI.InvTotal,
    HQRG.Description AS ReviewerGroup
FROM APUI WITH (NOLOCK)
LEFT JOIN APVM WITH (NOLOCK)
    ON APUI.VendorGroup = APVM.VendorGroup
    AND APUI.Vendor = APVM.Vendor
LEFT JOIN HQRG WITH (NOLOCK)
    ON APUI.ReviewerGroup = HQRG.ReviewerGroup
WHERE APUI.APCo = @APCo
    AND NOT EXISTS (
        SELECT 1
        FROM Attached
        WHERE Attached.UniqueAttchID = APUI.UniqueAttchID
    )
ORDER BY APUI.InvDate, APVM.Name, APUI.APRef
