/*
title: Active machines whose job or location on the master differs from their last transfer, with date and memo of the transfer
grain: one machine
level: advanced
parameters:
  EMCo: {type: bCompany, example: 1}
asks:
  - For which machines does the master say another place than the last move?
  - Machine, job and location on the master, job and location of the newest transfer with its date, memo and batch, only where they differ
  - master against last move
  - system says the skid steers in the yard but the last transfr sent it to 24-102
  - Excavator 5117 shows job 24-090 and went to 24-102 on June 11 by transfer.
  - Somebody types the job straight into the equipment master when he is in a hurry, so that the charge works, and then the history of moves and the card of the machine tell two stories, which I found out in front of the owner; compare the latest move of every unit in service with what its card says today and show only those that disagree.
  - Iron that is in two places depending on whom you ask.
  - Units in service whose card shows another whereabouts than their most recent move
  - Charges went to the wrong project since somebody typed over the card; compare card project and yard with the newest move for all working units and show its date, note and batch.
  - card and move log disagree
  - 'Newest transfer ahead: what the equipment master says on whereabouts, what the transfer says, remark and batch; drop those that agree'
  - eq mstr job/loc <> last xfer
  - For which machines do two places in our computer give different answers on where they are?
*/
WITH Moves AS (
    SELECT EMLH.EMCo, EMLH.Equipment, EMLH.ToJCCo, EMLH.ToJob, EMLH.ToLocation, EMLH.DateIn, EMLH.Memo,
        EMLH.Month, EMLH.BatchID,
        ROW_NUMBER() OVER (PARTITION BY EMLH.EMCo, EMLH.Equipment
            ORDER BY EMLH.DateIn DESC, EMLH.TimeIn DESC, EMLH.Month DESC, EMLH.Trans DESC) AS Place
    FROM EMLH WITH (NOLOCK)
    WHERE EMLH.EMCo = @EMCo
)
SELECT EMEM.Equipment, EMEM.Description, EMEM.Job, JCJM.Description AS JobName, EMEM.Location,
    EMLM.Description AS LocationName, Moves.ToJob AS LastMoveJob, Moves.ToLocation AS LastMoveLocation,
    Moves.DateIn AS LastMoveDate, Moves.Memo, Moves.Month, Moves.BatchID
FROM EMEM WITH (NOLOCK)
JOIN Moves
    ON EMEM.EMCo = Moves.EMCo
    AND EMEM.Equipment = Moves.Equipment
    AND Moves.Place = 1
LEFT JOIN JCJM WITH (NOLOCK)
    ON EMEM.JCCo = JCJM.JCCo
    AND EMEM.Job = JCJM.Job
LEFT JOIN EMLM WITH (NOLOCK)
    ON EMEM.EMCo = EMLM.EMCo
    AND EMEM.Location = EMLM.EMLoc
WHERE EMEM.EMCo = @EMCo
    AND EMEM.Status = 'A'
    AND (ISNULL(EMEM.Job, '') <> ISNULL(Moves.ToJob, '')
        OR ISNULL(EMEM.Location, '') <> ISNULL(Moves.ToLocation, ''))
ORDER BY Moves.DateIn DESC, EMEM.Equipment
