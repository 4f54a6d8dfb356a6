/*
title: Notes of a project with firm, author and date
grain: one note
level: basic
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
asks:
  - What have people noted on this project so far?
  - Project notes, newest first, with summary, firm it concerns, who added it and who changed it last
  - project notes 1001-
  - Date added, added by, summary, firm name, issue number, changed by and when
  - didnt somebody jot down the phone call with Hallmark Architects in march
  - Anything in the diary of 1001- about the neighbours and the noise after 03/15/2024?
  - I am new on this job and want to read up on remarks the previous engineer left
  - Latest remarks people left on 22-4410, who wrote each and about whom
  - Our attorney needs to know what staff jotted down about the elevator delay on the tower, so give every remark with date, writer, company involved, and later editor.
  - jottings on job 1001-, newest first
  - Remarks on the job, latest on top, with writer, gist, company's name concerned and later editor
  - any nots on 22-4410 abt the call w the owner
  - What comments did our people record about this building, when, and which outside company were they about?
*/
SELECT PMPN.NoteSeq, PMPN.AddedDate, PMPN.AddedBy, PMPN.Summary, PMPN.Issue, PMFM.FirmName, PMPN.ChangedBy,
    PMPN.ChangedDate
FROM PMPN WITH (NOLOCK)
LEFT JOIN PMFM WITH (NOLOCK)
    ON PMPN.VendorGroup = PMFM.VendorGroup
    AND PMPN.Firm = PMFM.FirmNumber
WHERE PMPN.PMCo = @PMCo
    AND PMPN.Project = @Project
ORDER BY PMPN.AddedDate DESC, PMPN.NoteSeq DESC
