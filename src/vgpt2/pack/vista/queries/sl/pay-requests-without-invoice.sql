/*
title: Pay requests in the worksheet history between two dates for which payables has no invoice of that number
grain: one pay request
level: advanced
parameters:
  SLCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Which sub pay requests left the worksheet but never became a posted invoice?
  - Worksheet history by invoice date where no posted payable exists for the vendor and invoice number, with job and manager
  - lost pay requests
  - Job, project manager, subcontract, vendor, invoice number, invoice date, prepared by, work completed, first half of 2024
  - Crown Roofing phoned for the second time about their April application which the project side swears was sent over, it is gone from the worksheet and yet AP cannot find it, so compare the archive with payables and list whatever fell through the cracks
  - aproved pay apps that AP dosnt have
  - Requests that vanished on the way between project office and accounts
  - archived trade applications from early 2024 that accounting never booked under their number
  - Crown Roofing has complained twice to the owner about April, so find every application dated January through June that left the project office and isn't in payables, with the PM's name.
  - apps that fell in the crack
  - by date, the job by name, who runs it, the trade's name, the number on the application, its wording and who prepared it, if payables lacks it
  - pay apps in hist w no AP inv same no., 1/1-6/30
  - Some hired firms asked for money through our project people, but the bookkeepers have no such bill. Which requests got lost?
*/
SELECT SLWHHist.Job, JCJM.Description AS JobName, JCMP.Name AS ProjectManager, SLWHHist.SL, APVM.Name AS VendorName,
    SLWHHist.APRef, SLWHHist.InvDate, SLWHHist.UserName, SLWHHist.InvDescription
FROM SLWHHist WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON SLWHHist.JCCo = JCJM.JCCo
    AND SLWHHist.Job = JCJM.Job
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
LEFT JOIN APVM WITH (NOLOCK)
    ON SLWHHist.VendorGroup = APVM.VendorGroup
    AND SLWHHist.Vendor = APVM.Vendor
WHERE SLWHHist.SLCo = @SLCo
    AND SLWHHist.InvDate BETWEEN @BeginDate AND @EndDate
    AND NOT EXISTS (
        SELECT 1
        FROM APTH WITH (NOLOCK)
        WHERE APTH.APCo = SLWHHist.SLCo
            AND APTH.VendorGroup = SLWHHist.VendorGroup
            AND APTH.Vendor = SLWHHist.Vendor
            AND APTH.APRef = SLWHHist.APRef
    )
ORDER BY SLWHHist.InvDate, SLWHHist.SL
