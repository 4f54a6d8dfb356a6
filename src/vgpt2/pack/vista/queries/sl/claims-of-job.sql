/*
title: Subcontractor claims of a job with claimed, approved and payable amounts
grain: one claim
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
asks:
  - What have our subs claimed on this job, what did we certify and what is payable?
  - Progress claims register for job 1001- with retention
  - Subcontract, vendor, claim number, claim date, certify date, claimed, approved, retention and payable amount per claim.
  - claim register
  - show me the claims subbies put in and what we okayed
  - How much of what trades asked for on the project was accepted?
  - Payment claims with what was certified against each
  - progress applications from the trades on project 1001-, asked against certified
  - The owner's quantity surveyor visits Thursday and wants proof of each trade application on this project, who certified it and when, what was held back, and the net to pay.
  - trade payment claims, one project
  - agreement by agreement, the firm's name, application number, both dates, who signed it, sum asked, sum allowed, holdback and net due
  - subbie clms on 22-4410, clmd/appr/retn/payable
  - For this one building, what have the hired firms asked us to pay, and how much of that did we accept?
*/
SELECT SLClaimHeader.SL, APVM.Name, SLClaimHeader.ClaimNo, SLClaimHeader.Description, SLClaimHeader.ClaimDate,
    SLClaimHeader.CertifyDate, SLClaimHeader.CertifiedBy, SLClaimHeaderTotal.ClaimAmount,
    SLClaimHeaderTotal.ApproveAmount, SLClaimHeaderTotal.ApproveRetention, SLClaimHeaderTotal.AmountPayable
FROM SLClaimHeader WITH (NOLOCK)
JOIN SLClaimHeaderTotal WITH (NOLOCK)
    ON SLClaimHeader.SLCo = SLClaimHeaderTotal.SLCo
    AND SLClaimHeader.SL = SLClaimHeaderTotal.SL
    AND SLClaimHeader.ClaimNo = SLClaimHeaderTotal.ClaimNo
JOIN SLHD WITH (NOLOCK)
    ON SLClaimHeader.SLCo = SLHD.SLCo
    AND SLClaimHeader.SL = SLHD.SL
JOIN APVM WITH (NOLOCK)
    ON SLHD.VendorGroup = APVM.VendorGroup
    AND SLHD.Vendor = APVM.Vendor
WHERE SLHD.JCCo = @JCCo
    AND SLHD.Job = @Job
ORDER BY SLClaimHeader.SL, SLClaimHeader.ClaimNo
