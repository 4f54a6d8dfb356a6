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
  - Everything suppliers and subs billed against project 22-4410, line by line.
  - Owner disputes cost plus billing on 1032 and demands backup; pull each supplier charge there with bill number, date, phase, cost type, text and dollars
  - AP detail for job 4410
  - Vendor's name, bill number and date, phase, cost type, text and gross, in bill date order, for one project; supplier and sub bills
  - all ap chrgs to jb 1145-, vndr + phase + $
  - For a single construction project, which companies' bills were counted toward its cost, and for what?
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
