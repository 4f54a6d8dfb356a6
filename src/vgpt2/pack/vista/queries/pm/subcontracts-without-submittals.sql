/*
title: Open subcontracts with no submittal in the register of their project
grain: one subcontract
level: advanced
parameters:
  PMCo: {type: bCompany, example: 1}
asks:
  - For which subs have we not set up a single submittal?
  - Open subcontracts to which no line of the submittal register refers, with vendor, project manager, date and value
  - subs without submittals
  - Project, project manager, subcontract, description, vendor, original date, current value, nothing in the register
  - The superintendent tells me glazing is to start in six weeks and I find no shop drawings logged for Clearview at all, so let me check the rest at the same time, any running subcontract which the register does not mention anywhere
  - subcontrcts nobody made a submital log for
  - Trades signed up but with zero product data tracked, biggest first, 1008- matters most
  - Open agreements no entry in the submittal log points to
  - QA manager worries that trades start without product approvals; show running agreements with zero logged, sub's name, PM, agreement date and value, largest leading.
  - SLs with nothing in the log
  - 'Richest first: open agreement with nothing logged, job and PM names, sub''s name, dated, present value'
  - opn subs w 0 sbmtls in regster
  - For which outside companies under contract did nobody set up the drawings and samples they should hand in?
*/
WITH ContractValue AS (
    SELECT SLIT.SLCo, SLIT.SL, SUM(SLIT.CurCost) AS CurrentCost
    FROM SLIT WITH (NOLOCK)
    WHERE SLIT.JCCo = @PMCo
    GROUP BY SLIT.SLCo, SLIT.SL
)
SELECT SLHD.Job, JCJM.Description AS ProjectName, JCMP.Name AS ProjectManager, SLHD.SL, SLHD.Description,
    APVM.Name AS VendorName, SLHD.OrigDate, ContractValue.CurrentCost
FROM SLHD WITH (NOLOCK)
JOIN ContractValue
    ON SLHD.SLCo = ContractValue.SLCo
    AND SLHD.SL = ContractValue.SL
JOIN JCJM WITH (NOLOCK)
    ON SLHD.JCCo = JCJM.JCCo
    AND SLHD.Job = JCJM.Job
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
LEFT JOIN APVM WITH (NOLOCK)
    ON SLHD.VendorGroup = APVM.VendorGroup
    AND SLHD.Vendor = APVM.Vendor
WHERE SLHD.JCCo = @PMCo
    AND SLHD.Status = 0
    AND NOT EXISTS (
        SELECT 1
        FROM PMSubmittal WITH (NOLOCK)
        WHERE PMSubmittal.PMCo = SLHD.JCCo
            AND PMSubmittal.Project = SLHD.Job
            AND PMSubmittal.APCo = SLHD.SLCo
            AND PMSubmittal.Subcontract = SLHD.SL
    )
ORDER BY ContractValue.CurrentCost DESC, SLHD.SL
