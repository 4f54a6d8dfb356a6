/*
title: Documents indexed under a job with type and form
grain: one document
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
asks:
  - Show every scanned paper that belongs to my job no matter where it was attached.
  - 'Attachment list of a job from the document index: type, form, file, who added it and when'
  - I need all backup for job 2305 for the claim
  - docs for a job
  - everything scaned for this project
  - One row a file with kind of document, screen it hangs on, original file name, author, date.
  - Every file in the index that belongs to project 22-4410, whatever screen it hangs on
  - Attorney prepares the delay claim on job 1001- and wants the complete paper trail by tuesday; tickets, bills, letters, each with category, file name, who filed it and when
  - all paper for the job
  - 'Oldest first: category, screen, description, original file, who filed it, vendor and his reference, cost code, project''s name'
  - docs idx'd to 2305- , any form
  - What papers about this building project have been stored in the program?
*/
SELECT HQAT.AttachmentID, DMAttachmentTypesShared.Name, HQAT.FormName, HQAT.Description, HQAT.OrigFileName,
    HQAT.AddedBy, HQAT.AddDate, HQAI.APVendor, HQAI.APReference, HQAI.JCPhase, JCJM.Description AS JobDescription
FROM HQAI WITH (NOLOCK)
JOIN HQAT WITH (NOLOCK)
    ON HQAI.AttachmentID = HQAT.AttachmentID
JOIN JCJM WITH (NOLOCK)
    ON HQAI.JCCo = JCJM.JCCo
    AND HQAI.JCJob = JCJM.Job
LEFT JOIN DMAttachmentTypesShared WITH (NOLOCK)
    ON HQAT.AttachmentTypeID = DMAttachmentTypesShared.AttachmentTypeID
WHERE HQAI.JCCo = @JCCo
    AND HQAI.JCJob = @Job
ORDER BY HQAT.AddDate, HQAT.AttachmentID
