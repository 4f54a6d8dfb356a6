/*
title: Reviewers who approved a posted invoice
grain: one reviewer of an invoice line
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  APRef: {type: bAPReference, example: 'INV-1001'}
asks:
  - "The auditors picked invoice INV-1001: who signed off on it, when, and for what amount?"
  - Approval history of a posted vendor invoice
  - who approved this bill
  - For one invoice number list vendor, line, reviewer's name, approval order, date assigned, date approved, amount approved and login.
  - who ok'd the 88-2214 bill, no way thats right
  - Sign-off evidence behind a disbursement
  - Show the chain of signatures for an invoice that has already gone to the ledger
  - Tell me who gave the okay on bill 88-2214, already in the books.
  - The sub claims nobody ever authorized 4471, and their lawyer wants proof; pull the people who okayed each line, dates handed over and signed, dollars and user id
  - signoffs on INV-2093
  - Sign-off history of one booked bill with supplier name, bill number and total, each line's approvers in sequence, when it reached them, when they agreed, how much
  - who okd inv 5567 after it posted, need names n dates for audtor
  - We already recorded this supplier's bill; which people in our firm agreed to pay it, and on what day did each say yes?
*/
SELECT APTH.Vendor, APVM.Name, APTH.APRef, APTH.InvTotal, APUR.Line, APUR.ApprovalSeq, APUR.Reviewer,
    HQRV.Name AS ReviewerName, APUR.DateAssigned, APUR.DateApproved, APUR.AmountApproved, APUR.LoginName
FROM APTH WITH (NOLOCK)
JOIN APUR WITH (NOLOCK)
    ON APTH.APCo = APUR.APCo
    AND APTH.Mth = APUR.ExpMonth
    AND APTH.APTrans = APUR.APTrans
JOIN HQRV WITH (NOLOCK)
    ON APUR.Reviewer = HQRV.Reviewer
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
WHERE APTH.APCo = @APCo
    AND APTH.APRef = @APRef
    AND APUR.ApprvdYN = 'Y'
ORDER BY APTH.Vendor, APUR.Line, APUR.ApprovalSeq, APUR.Reviewer
