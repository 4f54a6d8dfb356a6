/*
title: Open subcontracts with money left whose vendor is in no daily log since a date
grain: one subcontract
level: advanced
parameters:
  PMCo: {type: bCompany, example: 1}
  Since: {type: bDate, example: 2024-06-01}
asks:
  - Which subs with work left have not shown up on site lately?
  - Open subcontracts with remaining value and no daily log line for the vendor on that project since a date, with contact and phone
  - absent subs
  - Project, job, vendor, contact, phone, subcontract, title, current value, remaining; nobody seen since 06/01/2024
  - where the hell is Pinnacle Tile, havent seen them on 1001- in 3 weeks
  - 'Schedule meeting: trades with at least some scope to finish who vanished'
  - I want to send 48 hour notices on Monday. To whom?
  - Subs with unbilled scope on running jobs whose people haven't appeared since June 1
  - Default notices require proof of absence; find open agreements having money left, on active jobs, where no site report since May 15 mentions that company, plus contact and phone.
  - MIA trades, running jobs
  - By job name the absent sub, his contact and phone, agreement wording, present value, unbilled
  - opn SLs $ remaing but 0 daily log entrys since 6/1, who do i call
  - Which outside companies still have work to do for us, yet nobody has seen them lately?
*/
WITH Remaining AS (
    SELECT SLIT.SLCo, SLIT.SL, SUM(SLIT.CurCost) AS CurCost, SUM(SLIT.CurCost - SLIT.InvCost) AS Remaining
    FROM SLIT WITH (NOLOCK)
    WHERE SLIT.JCCo = @PMCo
        AND SLIT.ItemType <> 3
    GROUP BY SLIT.SLCo, SLIT.SL
)
SELECT SLHD.Job, JCJM.Description AS JobName, APVM.Name AS VendorName, APVM.Contact, APVM.Phone, SLHD.SL,
    SLHD.Description, Remaining.CurCost, Remaining.Remaining
FROM SLHD WITH (NOLOCK)
JOIN Remaining
    ON SLHD.SLCo = Remaining.SLCo
    AND SLHD.SL = Remaining.SL
JOIN JCJM WITH (NOLOCK)
    ON SLHD.JCCo = JCJM.JCCo
    AND SLHD.Job = JCJM.Job
JOIN APVM WITH (NOLOCK)
    ON SLHD.VendorGroup = APVM.VendorGroup
    AND SLHD.Vendor = APVM.Vendor
WHERE SLHD.JCCo = @PMCo
    AND SLHD.Status = 0
    AND JCJM.JobStatus = 1
    AND Remaining.Remaining > 0
    AND NOT EXISTS (
        SELECT 1
        FROM PMDD WITH (NOLOCK)
        JOIN PMFM WITH (NOLOCK)
            ON PMDD.VendorGroup = PMFM.VendorGroup
            AND PMDD.FirmNumber = PMFM.FirmNumber
        WHERE PMDD.PMCo = SLHD.JCCo
            AND PMDD.Project = SLHD.Job
            AND PMDD.LogDate >= @Since
            AND PMFM.VendorGroup = SLHD.VendorGroup
            AND PMFM.Vendor = SLHD.Vendor
    )
ORDER BY SLHD.Job, APVM.Name, SLHD.SL
