/*
title: Completed subcontracts with compliance documents still missing
grain: one subcontract and compliance code
level: intermediate
parameters:
  SLCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Which subs are finished but still owe us lien waivers, warranties or other papers?
  - Subcontracts with status complete whose compliance codes are not met or expired, with vendor, job and phone
  - closeout documents missing
  - Job, job name, vendor, phone, subcontract, code, document, expiry, complied
  - cant release Summit Painting, whats she still gotta send on 1001-
  - 'Close-out binder for the owner due 09/30/2024: what have trades not handed in?'
  - Done on site, not done on paper
  - trades that finished work yet owe us paperwork, or whose papers have lapsed
  - The owner holds our final payment on 1001- until the closeout binder is full, so which firms already done have unfulfilled or outdated requirements as of June 30, and what's their phone?
  - finished subs, papers outstanding
  - by job with its name, the firm and its telephone, which document is owed, when it lapsed and whether it was ever ticked as fulfilled
  - compl SLs w/ docs not complied or exp, WL + lien wvrs mostly
  - Hired firms who have packed up and gone, but whom I should still ring because a certificate or a form never arrived
*/
SELECT SLHD.Job, JCJM.Description AS JobName, APVM.Name AS VendorName, APVM.Phone, SLHD.SL, SLCT.CompCode,
    SLCT.Description, SLCT.ExpDate, SLCT.Complied
FROM SLHD WITH (NOLOCK)
JOIN SLCT WITH (NOLOCK)
    ON SLHD.SLCo = SLCT.SLCo
    AND SLHD.SL = SLCT.SL
JOIN APVM WITH (NOLOCK)
    ON SLHD.VendorGroup = APVM.VendorGroup
    AND SLHD.Vendor = APVM.Vendor
LEFT JOIN JCJM WITH (NOLOCK)
    ON SLHD.JCCo = JCJM.JCCo
    AND SLHD.Job = JCJM.Job
WHERE SLHD.SLCo = @SLCo
    AND SLHD.Status = 1
    AND (SLCT.Complied = 'N' OR SLCT.ExpDate < @AsOf)
ORDER BY SLHD.Job, APVM.Name, SLHD.SL, SLCT.CompCode
