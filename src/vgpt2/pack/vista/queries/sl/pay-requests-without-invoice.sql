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
