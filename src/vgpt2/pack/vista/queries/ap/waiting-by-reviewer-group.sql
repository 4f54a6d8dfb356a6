/*
title: Unapproved invoice amount waiting by reviewer group with the person responsible
grain: one reviewer group
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
asks:
  - How much is waiting for approval in each reviewer group, and who is the responsible person to chase?
  - Waiting lines and amount by reviewer group
  - approval queue by group
  - Reviewer group, name, responsible person with e-mail, number of lines waiting, gross of those lines, oldest assignment date.
  - whose dept is holding up the bills
  - Backlog of sign-offs per team
  - Give me a summary I can mail to the heads of every approving group on Monday morning
  - Approval backlog per group, with whoever answers for it.
  - 'Monday''s e-mail to group heads: lines outstanding, dollars and the oldest hand-over date for each approval group, plus the responsible person''s address'
  - backlog per approval team
  - 'Bill approvals outstanding: group with its description, person answerable and e-mail, line count, dollars, oldest hand-over; largest backlog on top'
  - unaprvd $ by rev grp, who owns it
  - Bills are sent to teams for agreement; how much is stuck with each team, and who's in charge there?
*/
WITH Waiting AS (
    SELECT APUR.APCo, APUR.UIMth, APUR.UISeq, APUR.Line, APUR.ReviewerGroup, MIN(APUR.DateAssigned) AS Assigned
    FROM APUR WITH (NOLOCK)
    WHERE APUR.APCo = @APCo
        AND APUR.ApprvdYN = 'N'
        AND APUR.Rejected = 'N'
    GROUP BY APUR.APCo, APUR.UIMth, APUR.UISeq, APUR.Line, APUR.ReviewerGroup
)
SELECT Waiting.ReviewerGroup, HQRG.Description, HQRV.Name AS ResponsiblePerson, HQRV.RevEmail, COUNT(*) AS Lines,
    SUM(APUL.GrossAmt) AS Amount, MIN(Waiting.Assigned) AS OldestAssigned
FROM Waiting
JOIN APUL WITH (NOLOCK)
    ON Waiting.APCo = APUL.APCo
    AND Waiting.UIMth = APUL.UIMth
    AND Waiting.UISeq = APUL.UISeq
    AND Waiting.Line = APUL.Line
JOIN HQRG WITH (NOLOCK)
    ON Waiting.ReviewerGroup = HQRG.ReviewerGroup
LEFT JOIN HQRV WITH (NOLOCK)
    ON HQRG.ResponsiblePerson = HQRV.Reviewer
GROUP BY Waiting.ReviewerGroup, HQRG.Description, HQRV.Name, HQRV.RevEmail
ORDER BY Amount DESC, Waiting.ReviewerGroup
