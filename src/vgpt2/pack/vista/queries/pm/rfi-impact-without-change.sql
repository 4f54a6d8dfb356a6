/*
title: RFIs with cost impact and no change order item
grain: one RFI
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
asks:
  - Which RFIs said they would cost money but never turned into a change order?
  - Cost-impact RFIs not linked to any change item, with project manager
  - Project, manager, RFI type, number, subject, date answered and impact amount where no change order item refers to the RFI.
  - missed rfi changes
  - rfis we shoulda priced and didnt
  - 'Money left on the table: questions answered with extra work and nothing asked of the owner'
  - Have we forgotten to bill for any design clarifications on open jobs?
  - Questions flagged as costing money on running jobs but lacking any change line
  - 'Margin erosion review: last year we did 80,000 of clarified work unbilled, so find active-job questions marked for cost which no change refers to, with PM and dollars.'
  - cost-flagged RFIs, no PCO
  - 'Dearest first, cost-flagged questions lacking a change: job name, PM''s name, topic, replied on, dollars, days'
  - rfis w cost impct Y + no pco, actv jobs
  - Which of our questions to the designers turned out to cost money, while we never asked the customer for it?
*/
SELECT PMRI.Project, JCJM.Description, JCMP.Name AS ProjectManager, PMRI.RFIType, PMRI.RFI, PMRI.Subject,
    PMRI.DateRecd, PMRI.ImpactCosts, PMRI.ImpactDays
FROM PMRI WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON PMRI.PMCo = JCJM.JCCo
    AND PMRI.Project = JCJM.Job
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
WHERE PMRI.PMCo = @PMCo
    AND PMRI.ImpactCostsYN = 'Y'
    AND JCJM.JobStatus = 1
    AND NOT EXISTS (
        SELECT 1
        FROM PMOI WITH (NOLOCK)
        WHERE PMOI.PMCo = PMRI.PMCo
            AND PMOI.Project = PMRI.Project
            AND PMOI.RFIType = PMRI.RFIType
            AND PMOI.RFI = PMRI.RFI
    )
ORDER BY PMRI.ImpactCosts DESC, PMRI.Project, PMRI.RFI
