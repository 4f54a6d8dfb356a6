/*
title: Documents routed to people and not complete
grain: one document routed to one user
level: intermediate
parameters:
  HQCo: {type: bCompany, example: 1}
asks:
  - Which papers were routed to somebody and are not finished, since when?
  - Routed attachments by user with instructions and status
  - What is still on Karen's desk from the February routing?
  - routed docs waiting
  - who is sittin on docs i sent them
  - Receiver, document, screen it came from, sent by, sent on, instruction, status text, status date.
  - Scans sent to people for action which they have not finished
  - We sent 60 papers out in february and payables says nobody answers; show for company 1 who has what, by full name, who sent it, and the request
  - paper out for action, not done
  - 'By receiver''s name and day sent: description of the paper, screen, sender, request, its state and since when'
  - rtd docs open by usr + instr, who do i nudge
  - A scanned paper was passed to a colleague's inbox. Which papers are still lying there, and with whom?
*/
SELECT HQDR.UserName, DDUP.FullName, HQAT.Description, HQAT.FormName, HQDR.AddedBy, HQDR.DateAdded, HQDR.Instructions,
    HQDS.Description AS RoutingStatus, HQDR.StatusDate
FROM HQDR WITH (NOLOCK)
JOIN HQAT WITH (NOLOCK)
    ON HQDR.AttachmentID = HQAT.AttachmentID
JOIN HQDS WITH (NOLOCK)
    ON HQDR.Status = HQDS.Status
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQDR.UserName = DDUP.VPUserName
WHERE HQAT.HQCo = @HQCo
    AND HQDS.YNComplete = 'N'
ORDER BY HQDR.UserName, HQDR.DateAdded
