/*
title: Equipment transfers waiting in open batches with where from, where to and who entered them
grain: one transfer not yet posted
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
asks:
  - Which machine moves has somebody keyed but not posted?
  - Location transfers in batches that are open, with machine name, from and to job or yard, date in and the user
  - unposted moves
  - map says the d6 is still at the yard but we hauld it tuesday, is it stuk in a batch
  - Dispatch swears that the paver went to 1001- on June 3 and the field charge for it never came, which usually means that the move was typed and then left; give me all of those that hang, with the name of whoever made the batch, so I can walk over to the right desk.
  - Relocations keyed by Donna that never went through.
  - Iron that is somewhere else than the system believes, because nobody pressed the button.
  - Pending equipment relocations that were entered and are still waiting to be processed
  - We invoice rent by where a machine stands and EOM is tomorrow; whatever hauls are sitting in a batch must be updated today, so give them with the person who typed them
  - hauls keyed, never went thru
  - Month and batch, who typed it and when, unit name, where it came from, the project or yard it went to by name, arrival day
  - open loc xfer batches?? lowboy moved 4 pcs to 1012 thurs & map still dont show it
  - Someone records it when a machine is driven to another site. Which of those records are not finished yet, and who began them?
*/
SELECT EMLB.Mth, EMLB.BatchId, HQBC.CreatedBy, HQBC.DateCreated, EMLB.Equipment,
    EMEM.Description AS EquipmentName, EMLB.FromJob, EMLB.FromLocation, EMLB.ToJob,
    JCJM.Description AS ToJobName, EMLB.ToLocation, EMLM.Description AS ToLocationName, EMLB.DateIn
FROM EMLB WITH (NOLOCK)
JOIN HQBC WITH (NOLOCK)
    ON EMLB.Co = HQBC.Co
    AND EMLB.Mth = HQBC.Mth
    AND EMLB.BatchId = HQBC.BatchId
JOIN EMEM WITH (NOLOCK)
    ON EMLB.Co = EMEM.EMCo
    AND EMLB.Equipment = EMEM.Equipment
LEFT JOIN JCJM WITH (NOLOCK)
    ON EMLB.ToJCCo = JCJM.JCCo
    AND EMLB.ToJob = JCJM.Job
LEFT JOIN EMLM WITH (NOLOCK)
    ON EMLB.Co = EMLM.EMCo
    AND EMLB.ToLocation = EMLM.EMLoc
WHERE EMLB.Co = @EMCo
    AND HQBC.Status < 5
ORDER BY HQBC.DateCreated, EMLB.Mth, EMLB.BatchId, EMLB.BatchSeq
