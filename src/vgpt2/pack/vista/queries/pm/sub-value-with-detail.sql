/*
title: Subcontract value in accounting and with project detail not interfaced
grain: one subcontract
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
asks:
  - What is each subcontract really worth once the lines still in project management are counted?
  - Current subcontract value incl. not interfaced PM amounts
  - Job, job description, subcontract, vendor, value in accounting, amount still in project management, total current value; one row per subcontract.
  - sub value all in
  - sl total aint matching what the pm says
  - Full commitment to each trade, posted plus on its way
  - Owner wants exposure per agreement on open jobs including what is not booked
  - 'Every agreement on running jobs: booked figure, unbooked project lines, and grand total'
  - Surety underwriting wants complete sub exposure; for active jobs give each agreement, the sub's name, amount in books, amount still on the project side, original and present totals.
  - real sub totals, unposted included
  - Vendor names under each current job, contract sum per accounting, plus what PM hasn't sent, first and full worth
  - SL totals incl pm lines not intfaced, opn jobs
  - What is each outside company's contract worth on current jobs if we add what bookkeeping hasn't recorded?
*/
SELECT SLHD.Job, JCJM.Description AS JobDescription, SLHD.SL, SLHD.Description, APVM.Name, PMSLTotal.SLTotal,
    PMSLTotal.PMSLAmt, PMSLTotal.TotalOrigSL, PMSLTotal.TotalCurrSL
FROM SLHD WITH (NOLOCK)
JOIN PMSLTotal WITH (NOLOCK)
    ON SLHD.SLCo = PMSLTotal.SLCo
    AND SLHD.SL = PMSLTotal.SL
JOIN JCJM WITH (NOLOCK)
    ON SLHD.JCCo = JCJM.JCCo
    AND SLHD.Job = JCJM.Job
LEFT JOIN APVM WITH (NOLOCK)
    ON SLHD.VendorGroup = APVM.VendorGroup
    AND SLHD.Vendor = APVM.Vendor
WHERE SLHD.JCCo = @PMCo
    AND JCJM.JobStatus = 1
ORDER BY SLHD.Job, SLHD.SL
