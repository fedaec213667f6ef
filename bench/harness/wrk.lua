-- Asks the questions of a plan in their order, over and over. What a plan is, workloads.mjs says.

-- So few are made ready beforehand. More would fill the memory, and are put together when their turn comes.
local FEW = 1000

local questions = {}
local templates = {}
local path
local place

local function made(line)
  local number, variables, header = line:match("^(%d+)\t(.-)\t(.*)$")
  local method, before, after = unpack(templates[tonumber(number) + 1])
  local text = before .. variables .. after
  local headers = "Host: " .. wrk.headers["Host"] .. "\r\n" .. (header ~= "" and header .. "\r\n" or "")
  if method == "GET" then
    return "GET " .. path .. text .. " HTTP/1.1\r\n" .. headers .. "\r\n"
  end
  return "POST " .. path .. " HTTP/1.1\r\n" .. headers
    .. "Content-Type: application/json\r\nContent-Length: " .. #text .. "\r\n\r\n" .. text
end

function init(args)
  local lines = io.lines(args[1])
  path = args[2]
  for _ = 1, tonumber(lines()) do
    local method, before, after = lines():match("^(%u+)\t(.-)\t(.*)$")
    table.insert(templates, { method, before, after })
  end
  for line in lines do
    table.insert(questions, line)
  end
  place = tonumber(args[3]) % #questions
  if #questions <= FEW then
    for i, line in ipairs(questions) do
      questions[i] = made(line)
    end
  end
end

function request()
  place = place % #questions + 1
  local question = questions[place]
  return #questions <= FEW and question or made(question)
end

function done(summary, latency)
  local errors = summary.errors
  print(string.format(
    'figures {"seconds":%f,"requests":%d,"failures":%d,"p50":%f,"p99":%f,"processorTime":%f}',
    summary.duration / 1e6,
    summary.requests,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout,
    latency:percentile(50) / 1e3,
    latency:percentile(99) / 1e3,
    os.clock() * 1e3
  ))
end
