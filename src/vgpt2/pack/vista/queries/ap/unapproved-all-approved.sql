/*
title: Unapproved invoices whose assigned reviewers have all approved and that are in no batch, with vendor, amount, last approval and due date
grain: one unapproved invoice
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
asks:
  - Which bills are signed by everybody and only wait for me to bring them into a batch?
  - Unapproved invoices with every reviewer assignment approved and no batch using them; vendor, invoice, total, number of approvals, last approval, due date
  - ready to post
  - all reveiwers aproved but still in the unapproved, like MS-4471 from Cemex
  - Has the 3,980 from Grainger got all of its signatures, and why is it not booked by the 10th?
  - On a day with two hundred papers in the tray I lose sight of those that have been through all hands, they sit there until the supplier rings, so pick out the ones with nothing more to sign, the oldest signature first, leaving aside what a colleague has already pulled for posting.
  - Through all hands, yet not in the books
  - Which pending bills have every signature and sit in no batch?
  - Supplier escalated to our owner over slow booking; pull bills everybody has okayed that AP still hasn't picked up, since which day, and when each is due
  - fully signed, not batched
  - Signed by all yet unbooked with supplier, bill number and date, due date, total, how many okays, date of the final one, longest waiting on top
  - all rvwrs aprvd, nt in btch - get these postd
  - Everyone asked has agreed to these bills, yet no one has recorded them; which are they?
*/
WITH Review AS (
    SELECT APUR.APCo, APUR.UIMth, APUR.UISeq, COUNT(*) AS ApprovalCount, MAX(APUR.DateApproved) AS LastApproval
    FROM APUR WITH (NOLOCK)
    WHERE APUR.APCo = @APCo
    GROUP BY APUR.APCo, APUR.UIMth, APUR.UISeq
    HAVING SUM(CASE WHEN APUR.ApprvdYN = 'Y' THEN 0 ELSE 1 END) = 0
)
SELECT APUI.UIMth, APUI.UISeq, APVM.Name AS VendorName, APUI.APRef, APUI.InvDate, APUI.DueDate, APUI.InvTotal,
    Review.ApprovalCount, Review.LastApproval
FROM APUI WITH (NOLOCK)
JOIN Review
    ON APUI.APCo = Review.APCo
    AND APUI.UIMth = Review.UIMth
    AND APUI.UISeq = Review.UISeq
JOIN APVM WITH (NOLOCK)
    ON APUI.VendorGroup = APVM.VendorGroup
    AND APUI.Vendor = APVM.Vendor
WHERE APUI.APCo = @APCo
    AND APUI.InUseBatchId IS NULL
ORDER BY Review.LastApproval, APVM.Name, APUI.APRef
