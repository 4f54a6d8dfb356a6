/*
title: Active people without an attached document of a type
grain: one person
level: advanced
parameters:
  HRCo: {type: bCompany, example: 1}
  DocumentType: {type: varchar(50), example: I-9}
asks:
  - Whose personnel file lacks a scan of the I-9?
  - Active people for whom no attachment of a given type is indexed under their HR number, with hire date and title
  - missing I-9 scans
  - ICE notice came 10/3, which folders are w/o the form
  - Do we have a signed handbook page on file for everybody hired since April?
  - no doc attached
  - Who did we never scan in?
  - Current employees with no scanned copy of their I-9 on file
  - Homeland Security may inspect us, and I want the current employees, newest first, in whose electronic folder no I-9 of any kind has been filed
  - folders missing the eligibility form
  - Current employees lacking a stored drivers license copy, with start date and title, latest starter on top
  - actv emps w/o a W-4 attchd, name + hire dt
  - We keep pictures of certain forms for every worker; whose form I-9 can't be found in the computer?
*/
SELECT HRRM.HRRef, HRRM.LastName, HRRM.FirstName, HRRM.HireDate, HRPC.JobTitle
FROM HRRM WITH (NOLOCK)
LEFT JOIN HRPC WITH (NOLOCK)
    ON HRRM.HRCo = HRPC.HRCo
    AND HRRM.PositionCode = HRPC.PositionCode
WHERE HRRM.HRCo = @HRCo
    AND HRRM.ActiveYN = 'Y'
    AND NOT EXISTS (
        SELECT 1
        FROM HQAI WITH (NOLOCK)
        JOIN HQAT WITH (NOLOCK)
            ON HQAI.AttachmentID = HQAT.AttachmentID
        JOIN DMAttachmentTypesShared WITH (NOLOCK)
            ON HQAT.AttachmentTypeID = DMAttachmentTypesShared.AttachmentTypeID
        WHERE HQAI.HRCo = HRRM.HRCo
            AND HQAI.HRReference = HRRM.HRRef
            AND DMAttachmentTypesShared.Name = @DocumentType
    )
ORDER BY HRRM.HireDate DESC, HRRM.LastName, HRRM.FirstName
