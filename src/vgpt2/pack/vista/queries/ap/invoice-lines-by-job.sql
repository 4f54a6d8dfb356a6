/*
title: Vendor invoice lines charged to a job
grain: one invoice line
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
asks:
  - What vendor invoices hit this job?
  - AP cost lines for a job with phase and cost type
  - job invoices
  - For job X list invoice number, vendor, phase and amount.
  - bills charged to my project
*/
SELECT APTH.Vendor, APVM.Name, APTH.APRef, APTH.InvDate, APTL.Phase, APTL.JCCType, APTL.Description, APTL.GrossAmt
FROM APTL WITH (NOLOCK)
JOIN APTH WITH (NOLOCK)
    ON APTL.APCo = APTH.APCo
    AND APTL.Mth = APTH.Mth
    AND APTL.APTrans = APTH.APTrans
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
WHERE APTL.JCCo = @JCCo
    AND APTL.Job = @Job
ORDER BY APTH.InvDate, APTH.APRef
