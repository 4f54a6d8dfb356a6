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
