/*
title: Change order items that came from an RFI
grain: one change order item
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
asks:
  - Which change orders on this job started as a question to the design team?
  - Change items with the RFI behind them, asked and answered dates
  - RFI type and number, subject, date answered, PCO, item, description, pending amount, approved amount, approved flag.
  - rfi to pco
  - what did rfi 12 end up costing the owner
  - Trace of money back to questions about the drawings on 1001-
  - Prove to the architect that his unclear details lead to extras
  - Tie extras on 22-4410 back to the questions that triggered them
  - Our attorney argues the drawings were incomplete; list questions asked on the school job that turned into extra work, when asked and answered, and what money was sought or agreed.
  - COs born from RFIs, job 1001-
  - Question topic with sent and answered dates, next to it the change line it caused, agreed or not, dollars asked and given
  - which rfi's turnd into pcos, and $ per itm
  - We asked the designer something, and later it cost the client money; which questions led to which additional charges?
*/
SELECT PMRI.RFIType, PMRI.RFI, PMRI.Subject, PMRI.RFIDate, PMRI.DateRecd, PMOP.PCOType, PMOP.PCO,
    PMOP.Description AS PCODescription, PMOI.PCOItem, PMOI.Description, PMOI.Approved, PMOI.PendingAmount,
    PMOI.ApprovedAmt
FROM PMOI WITH (NOLOCK)
JOIN PMRI WITH (NOLOCK)
    ON PMOI.PMCo = PMRI.PMCo
    AND PMOI.Project = PMRI.Project
    AND PMOI.RFIType = PMRI.RFIType
    AND PMOI.RFI = PMRI.RFI
JOIN PMOP WITH (NOLOCK)
    ON PMOI.PMCo = PMOP.PMCo
    AND PMOI.Project = PMOP.Project
    AND PMOI.PCOType = PMOP.PCOType
    AND PMOI.PCO = PMOP.PCO
WHERE PMOI.PMCo = @PMCo
    AND PMOI.Project = @Project
ORDER BY PMRI.RFIType, PMRI.RFI, PMOP.PCO, PMOI.PCOItem
