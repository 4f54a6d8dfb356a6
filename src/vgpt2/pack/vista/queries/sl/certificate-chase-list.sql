/*
title: Subcontract certificates about to expire with the people to write to and the work left
grain: one certificate of a subcontract
level: advanced
parameters:
  SLCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
  Until: {type: bDate, example: 2024-08-15}
asks:
  - Whom do I have to write to about insurance that ends in the next six weeks, at the sub and on our side, and how much work is still ahead?
  - Renewal letters to go out before mid August
  - COI chase list
  - Vendor, contact, e-mail, subcontract, job, code, expiry, project manager, his e-mail, value left; sorted by expiry
  - Expiring subcontract certificates with vendor and project manager e-mail and amount not yet invoiced
  - whos insurance is bout to run out n who do i bug
  - Acme Electrical's general liability on 23-1450 ends July 31, add them to this week's renewal mail
  - papers on live sub agreements that lapse by mid August and whom to mail
  - Our carrier audits us in August, so whose insurance lapses between June 30 and August 15, with the contact, our PM, and how much they've yet to bill?
  - COIs about to lapse, who to email
  - soonest lapse first, the firm by name with contact and mail address, what paper it is, job name, our PM and his mail, and the money left
  - SL compl docs exp in next 6 wks, vndr + PM emails, $ remaing
  - Hired firms must keep proof of insurance up to date. Whose proof is running out soon, whom should I write to, and how much do they still have to do?
*/
SELECT SLCT.ExpDate, SLCT.CompCode, HQCP.Description AS Requirement, APVM.Vendor, APVM.Name, APVM.Contact, APVM.EMail,
    SLHD.SL, SLHD.Job, JCJM.Description AS JobName, JCMP.Name AS ProjectManager, JCMP.Email AS ManagerEmail,
    SUM(SLIT.CurCost - SLIT.InvCost) AS RemainingAmount
FROM SLCT WITH (NOLOCK)
JOIN SLHD WITH (NOLOCK)
    ON SLCT.SLCo = SLHD.SLCo
    AND SLCT.SL = SLHD.SL
JOIN SLIT WITH (NOLOCK)
    ON SLHD.SLCo = SLIT.SLCo
    AND SLHD.SL = SLIT.SL
JOIN HQCP WITH (NOLOCK)
    ON SLCT.CompCode = HQCP.CompCode
JOIN APVM WITH (NOLOCK)
    ON SLHD.VendorGroup = APVM.VendorGroup
    AND SLHD.Vendor = APVM.Vendor
JOIN JCJM WITH (NOLOCK)
    ON SLHD.JCCo = JCJM.JCCo
    AND SLHD.Job = JCJM.Job
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
WHERE SLCT.SLCo = @SLCo
    AND SLHD.Status = 0
    AND SLCT.Verify = 'Y'
    AND HQCP.CompType = 'D'
    AND SLCT.ExpDate BETWEEN @AsOf AND @Until
GROUP BY SLCT.ExpDate, SLCT.CompCode, SLCT.Seq, HQCP.Description, APVM.Vendor, APVM.Name, APVM.Contact, APVM.EMail,
    SLHD.SL, SLHD.Job, JCJM.Description, JCMP.Name, JCMP.Email
ORDER BY SLCT.ExpDate, APVM.Name, SLHD.SL
