/*
title: E-mails filed as attachments between two dates
grain: one e-mail
level: basic
parameters:
  HQCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Which e-mails were stored in the system during June, from whom and about what?
  - Find the message Turner Electric sent on June 12 that somebody filed under a job
  - whos savin there outlook stuff into vista
  - filed emails
  - E-mails attached to records with sender, recipients and subject
  - Correspondence kept with the records for the discovery request
  - Sent, received, from, to, subject, job, vendor, screen it was filed from, filed by
  - Messages saved to records in June, with who wrote to whom about what
  - 'Discovery request from the county''s lawyer: all correspondence kept in the program for may, with sender, recipients, subject and the job or vendor it was put under'
  - outlook mail people saved in here
  - When sent, when received, from, to, subject, job, supplier, screen, and the login that saved it
  - eml attchmts 6/1-6/30 co 1, subj + from/to
  - Did people store letters from their mailbox in our program, and what were these about?
*/
SELECT HQAI.EmailSentDate, HQAI.EmailReceivedDate, HQAI.EmailFromAddress, HQAI.EmailToAddresses, HQAI.EmailSubject,
    HQAI.JCJob, HQAI.APVendor, HQAT.FormName, HQAT.AddedBy
FROM HQAI WITH (NOLOCK)
JOIN HQAT WITH (NOLOCK)
    ON HQAI.AttachmentID = HQAT.AttachmentID
WHERE HQAT.HQCo = @HQCo
    AND HQAT.IsEmail = 'Y'
    AND HQAT.AddDate >= @BeginDate
    AND HQAT.AddDate < DATEADD(DAY, 1, @EndDate)
ORDER BY HQAI.EmailSentDate, HQAI.AttachmentID
