/*
title: History of one document of a project with what was changed, when and by whom
grain: one change
level: basic
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
  DocType: {type: bDocType, example: RFI}
  Document: {type: bDocument, example: '12'}
asks:
  - Who changed this document and what did they change on it?
  - Time, action, field, new value, revision and full name for one document of a project
  - document change trail
  - on 1001- somebody moved the due date of RFI 12, who was it
  - show the histroy of edits for one submital or rfi
  - The architect claims that our question number 12 originally had another wording and a later date, and since he will repeat that in front of the owner on Wednesday I need every single alteration of it in order of time with the name of whoever made it.
  - Fingerprints on a piece of project correspondence
  - Who altered RFI 12 on 22-4410, which field, to what, and when?
  - In mediation the designer claims we rewrote question 31 afterwards; produce each edit to that one paper in time order with the field, what it was set to, and the person's name.
  - edits on submittal 08-1100, who did it
  - 'Edits of one submittal in sequence: moment, field, what it became, revision, and the editor''s full name'
  - chg histry for rfi 12 on 1001-, somone moved the due dt
  - Somebody altered this one paper; what did they alter, when, and what's their name?
*/
SELECT PMDH.ActionDateTime, PMDH.Action, PMDH.FieldName, PMDH.NewValue, PMDH.Rev, PMDH.Item, PMDH.UserName,
    DDUP.FullName
FROM PMDH WITH (NOLOCK)
LEFT JOIN DDUP WITH (NOLOCK)
    ON PMDH.UserName = DDUP.VPUserName
WHERE PMDH.PMCo = @PMCo
    AND PMDH.Project = @Project
    AND PMDH.DocType = @DocType
    AND PMDH.Document = @Document
ORDER BY PMDH.ActionDateTime, PMDH.Seq
