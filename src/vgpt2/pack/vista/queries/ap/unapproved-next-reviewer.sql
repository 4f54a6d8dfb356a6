/*
title: Unapproved invoice lines with the reviewer whose turn it is by approval sequence and the number of reviewers still to follow
grain: one unapproved invoice line
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-12-31}
asks:
  - Who has to act next on each unapproved invoice line?
  - Unapproved lines with vendor, invoice number, line, amount, next reviewer by sequence, date assigned, days waiting and number of reviewers who have not approved
  - next reviewer per line
  - whos turn is it on the unaproved bills, and how manny come after
  - The 18,600 of United Rentals is stuck, is it with Pam or already with Dave?
  - I chase approvals every Thursday and it makes no sense to write to the third person in a chain as long as the first one has not looked, so for each line give me only the one at whom it stands at the moment, since when, and how many signatures are to follow that one.
  - Where in the chain of signatures each claim stands
  - Whose desk is every pending line on now, and how many follow?
  - Supplier calls pile up each thursday; to chase only the person holding each line, give name, e-mail, since when, and how many signatures come afterward
  - who's holding each AP line
  - 'Pending lines with the person at bat: vendor name, bill number, due date, line, text and amount, current approver''s name and e-mail, days there, how many to follow'
  - nxt aprver per unaprvd ln, dys waitng as of 10/15
  - Bills travel from person to person for agreement; for each one, with whom is it at the moment and for how long?
*/
WITH Waiting AS (
    SELECT APUR.APCo, APUR.UIMth, APUR.UISeq, APUR.Line, APUR.Reviewer, APUR.DateAssigned,
        ROW_NUMBER() OVER (PARTITION BY APUR.APCo, APUR.UIMth, APUR.UISeq, APUR.Line
            ORDER BY APUR.ApprovalSeq, APUR.DateAssigned) AS Turn,
        COUNT(*) OVER (PARTITION BY APUR.APCo, APUR.UIMth, APUR.UISeq, APUR.Line) AS StillWaiting
    FROM APUR WITH (NOLOCK)
    WHERE APUR.APCo = @APCo
        AND APUR.ApprvdYN = 'N'
)
SELECT APVM.Name AS VendorName, APUI.APRef, APUI.DueDate, APUL.UIMth, APUL.UISeq, APUL.Line, APUL.Description,
    APUL.GrossAmt, Waiting.Reviewer, HQRV.Name AS ReviewerName, HQRV.RevEmail, Waiting.DateAssigned,
    DATEDIFF(DAY, Waiting.DateAssigned, @AsOf) AS DaysWaiting, Waiting.StillWaiting - 1 AS ReviewersToFollow
FROM APUL WITH (NOLOCK)
JOIN APUI WITH (NOLOCK)
    ON APUL.APCo = APUI.APCo
    AND APUL.UIMth = APUI.UIMth
    AND APUL.UISeq = APUI.UISeq
JOIN Waiting
    ON APUL.APCo = Waiting.APCo
    AND APUL.UIMth = Waiting.UIMth
    AND APUL.UISeq = Waiting.UISeq
    AND APUL.Line = Waiting.Line
    AND Waiting.Turn = 1
JOIN HQRV WITH (NOLOCK)
    ON Waiting.Reviewer = HQRV.Reviewer
JOIN APVM WITH (NOLOCK)
    ON APUI.VendorGroup = APVM.VendorGroup
    AND APUI.Vendor = APVM.Vendor
WHERE APUL.APCo = @APCo
ORDER BY HQRV.Name, DaysWaiting DESC, APUI.APRef, APUL.Line
